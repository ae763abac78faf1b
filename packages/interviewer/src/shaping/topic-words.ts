import type { JobTopic, Pillar } from "@greenroom/protocol";

/** What a job description says where it wants this. */
export const saidOf: Readonly<Record<JobTopic, RegExp>> = {
  "growing-people":
    /\b(?:mentor\w*|coach\w*|career (?:development|growth|path\w*|progression|conversations?)|(?:grow|develop|nurture|support|level(?:ing)? up)(?:ing)? (?:\w+ ){0,3}(?:engineers?|people|talent|leaders?|reports?|team members?|developers?|managers?|individuals)|people (?:development|management|leadership|manager|leader)|manage (?:and \w+ )?(?:a |the |our )?(?:\w+ ){0,3}(?:engineers|people|team|managers)|direct reports|(?:1|one)[-: ](?:on[- ])?(?:1|one)s?|lead(?:ing)? and (?:develop|grow|mentor|coach)\w*)\b/gi,
  performance:
    /\b(?:performance (?:management|reviews?|conversations?|evaluations?|issues)|(?:manage|managing|drive) (?:\w+ )?performance|under-?perform\w*|(?:give|giving|provide|providing|timely|candid|constructive|honest|regular|direct|actionable) (?:\w+ ){0,2}feedback|feedback culture|culture of feedback|accountab\w+|high[- ]performing|high performance (?:team|culture)|high bar)\b/gi,
  conflict:
    /\b(?:influenc\w+ (?:without|others|across|at|stakeholders)|without (?:formal |direct )?authority|conflicts?(?! of interest)|difficult conversations|negotiat\w*|consensus|build(?:ing)? alignment|(?:drive|driving|create|creating) alignment|disagree(?:ments?)?\b|disagree and commit|persuasi\w*|challenge (?:the status quo|assumptions)|resolve (?:\w+ )?(?:disputes|tensions))\b/gi,
  hiring:
    /\b(?:hir(?:e|ing|es)|recruit\w*|interview(?:ing|ers|s)?(?: \w+)? (?:candidates|process|loops?|panels?)|interviewing|attract\w* (?:\w+ ){0,3}(?:talent|engineers)|talent acquisition|onboard(?:ing)? (?:new )?(?:engineers|hires|team members|people)|headcount|staffing|build(?:ing)? (?:out )?(?:a|the|your|our) (?:\w+ ){0,3}team|grow(?:ing)? (?:the|your|our|a) (?:\w+ ){0,2}(?:team|organi[sz]ation|org|department)|employer brand)\b/gi,
  "team-structure":
    /\b(?:org(?:ani[sz]ational)? (?:design|structure|development)|team (?:structure|topolog\w+|boundaries|design)|multiple (?:engineering )?teams|several (?:engineering )?teams|manag(?:e|ing) managers|managers of managers|(?:scale|scaling) (?:the |our |an )?(?:engineering )?(?:teams?|organi[sz]ation|org)|reorgani[sz]\w*|ownership (?:model|boundaries)|span of control|(?:across|lead|leading) (?:two|three|four|five|six|\d+) teams|squads?|tribes?|distributed teams?|remote[- ]first|time ?zones)\b/gi,
  reliability:
    /\b(?:on[- ]?call|reliab\w+|uptime|availability|99\.9+|slos?|slas?|slis?|incidents?(?: response| management)?|post-?mortems?|resilien\w+|observab\w+|monitoring|alerting|sre|site reliability|operational (?:excellence|health|maturity|burden)|production (?:support|systems|issues|operations)|outages?|disaster recovery|fault[- ]toleran\w+|24[/x×]7|pager\w*|mission[- ]critical|mttr)\b/gi,
  scale:
    /\b(?:(?:at|high|massive|large|internet|global|web|planet|petabyte|hyper)[- ]scale|large[- ]scale|scalab\w+|scal(?:e|ing) (?:our |the |a )?(?:\w+ ){0,2}(?:systems?|platforms?|infrastructure|services?|products?|backend)|(?:millions?|billions?|thousands) of (?:\w+ ){0,3}(?:users|requests|events|transactions|customers|messages|devices|records|players|orders|people)|high[- ](?:throughput|traffic|volume|performance|load)|low[- ]latency|distributed systems?|real[- ]time|throughput|rps|qps)\b/gi,
  architecture:
    /\b(?:architect(?:s|ure|ures|ural|ing)?|system design|technical design|design (?:docs?|reviews?|decisions?)|api design|(?:design|designing) (?:\w+ ){0,4}(?:systems?|services?|apis?|platforms?)|domain[- ]driven|event[- ]driven|microservices?|service[- ]oriented|modular\w*|technical (?:decisions?|choices|trade-?offs)|rfcs?|adrs?)\b/gi,
  migration:
    /\b(?:migrat\w+|moderni[sz]\w+|legacy|monolith\w*|re-?platform\w*|re-?architect\w*|re-?writ(?:e|ing)\b(?! skills)|refactor\w*|technical debt|tech debt|deprecat\w+|decommission\w*|move to (?:the )?cloud|cloud (?:transformation|adoption|journey)|lift and shift|mainframe|transition(?:ing)? (?:from|off))\b/gi,
  data: /\b(?:data (?:platform|pipelines?|engineering|engineers?|lake\w*|warehouse\w*|infrastructure|products?|governance|quality|models?|scien\w+)|machine learning|\bml\b|mlops|ai\b|llms?|artificial intelligence|analytics|etl|elt|streaming data|recommendation\w*|feature store|model (?:training|serving|deployment)|big data)\b/gi,
  security:
    /\b(?:security|secure (?:coding|systems?|software|by)|privacy|gdpr|hipaa|soc ?2|pci(?:[- ]dss)?|iso ?27001|complian\w+|regulat\w+|audit(?:s|ors?|able|ability)?|threat model\w*|vulnerabilit\w+|encryption|identity and access|fedramp|sox)\b/gi,
  cost: /\b(?:(?:cloud|infrastructure|operating|hosting|aws) (?:costs?|spend|bill)|cost[- ](?:efficien\w+|effective\w*|optimi[sz]\w+|conscious\w*|reduction|control|management)|budgets?|finops|unit economics|p&l|vendor (?:management|spend|contracts?)|efficiency targets?|return on investment|roi)\b/gi,
  "developer-experience":
    /\b(?:developer (?:experience|productivity|tooling|tools|platform|velocity|efficiency)|(?:internal|engineering|developer|self[- ]service) (?:platforms?|tooling|tools)|platform engineering|platform team|ci ?\/ ?cd|continuous (?:integration|delivery|deployment)|build (?:systems?|times?|pipelines?)|golden paths?|paved roads?|infrastructure as code|dora (?:metrics)?|engineering (?:productivity|effectiveness|excellence|standards|practices)|test automation|release (?:engineering|process))\b/gi,
  strategy:
    /\b(?:strateg(?:y|ies|ic|ically)|vision|roadmaps?|technical direction|technology direction|long[- ]term|multi[- ]year|north star|okrs?|priorit(?:y|ies|i[sz]e|i[sz]ation|i[sz]ing)|build (?:vs\.?|versus|or) buy|(?:business|company) (?:goals|objectives|outcomes|impact|value)|innovation|thought leader\w*|technology (?:choices|radar|investments?))\b/gi,
  partners:
    /\b(?:cross[- ]?functional\w*|stakeholders?|product (?:managers?|management|owners?|partners?|leaders?|counterparts?|team|and design)|(?:partner|collaborat|work)(?:ing|e)? (?:closely )?with (?:\w+ ){0,3}(?:product|design|data|sales|marketing|finance|legal|business|operations|support|customer|other teams|teams across|peers)\w*|designers?|non[- ]technical (?:audiences?|stakeholders|people|colleagues)|business (?:partners|teams|units|leaders|stakeholders)|executives?|c[- ](?:level|suite)|senior leadership|across (?:the )?(?:company|organi[sz]ation|departments|functions|teams))\b/gi,
  delivery:
    /\b(?:deliver(?:y|ing|s|ables?)?\b(?! (?:drivers?|service))|deadlines?|on time|timelines?|ship(?:ping|s)? (?:\w+ ){0,3}(?:products?|features|software|quickly|fast|code|often|value)|execution|project (?:management|plan\w*|planning)|program(?:me)? management|agile|scrum|kanban|sprint\w*|estimat(?:e|es|ion|ing)|fast[- ]paced|velocity|predictab\w+|milestones?|end[- ]to[- ]end ownership)\b/gi,
  customers:
    /\b(?:customer[- ](?:obsess\w+|centric\w*|focus\w*|facing|first|needs|empathy|problems|feedback|outcomes)|user (?:needs|research|experience|empathy|feedback|problems)|talk(?:ing)? (?:directly )?(?:to|with) (?:customers|users)|customers?’? (?:pain|problems|needs)|client[- ]facing|pre-?sales|product[- ](?:minded|sense|thinking|mindset)|voice of the customer|meet(?:ing)? customers)\b/gi,
};

/** What a question of the bank says where it is about this: its theme, its words, or its own id. */
export const askedIn: Readonly<Record<JobTopic, RegExp>> = {
  "growing-people":
    /\b(?:helped too much|before they were quite ready|falling behind|better than you|staff title|new manager|learn it|good start|best start|feedback|passed over|cannot explain|wearing out|change teams|grew?|leads? under you)\b/i,
  performance:
    /\b(?:falling behind|feedback|job you had to end|cannot explain|could not explain|passed over|did not work out|wearing out|reviewer whom|new manager|helped too much)\b/i,
  conflict:
    /\b(?:disagree\w*|against it|argu\w+|split over|opposite|insists?|objections|turned down|conflict|ignored|upward|person above you|trust|each other's|feels? left out|none of which had to listen|said differently|refused?)\b/i,
  hiring:
    /\b(?:hire\w*|hiring|candidate\w*|interviews?|panel|debrief|position|new engineer ever)\b/i,
  "team-structure":
    /\b(?:lines between teams|team structure|reorgani[sz]\w*|how teams are cut|grown to fourteen|no owner|nobody owns|own what they build|which team would you create|department|draw the line|new product next week|twice as many engineers|twelve as its first|own customer identity|platform team|Lisbon|move to another team|one way of (?:working|doing))\b/i,
  reliability:
    /\b(?:outages?|incidents?|on call|wake somebody|reliab\w+|post-mortem|fragile|dashboards?|disaster|alerts?|fails?|must never stop|build farm|provider|by luck|wrong flag|own data centre|way back)\b/i,
  scale:
    /\b(?:(?:thirty|eleven|two|fifty) (?:million|hundred)|million|a second|traffic|terabytes|tenant|customer has grown|regions?|growth|performance problem|thousand|forty engineers|on every request|shared database)\b/i,
  architecture:
    /\b(?:design|architecture|split off|application|service|ledger|primary key|schema|technical decision|building and buying|duller technology|whiteboard|dispatch)\b/i,
  migration:
    /\b(?:migrat\w+|rewrite|primary key|two of everything|regions?|split off|switch off|gone by then|debt|legacy|acquisition|fragile|licence|move to|removed|took out|deploy together|is to end)\b/i,
  data: /\b(?:data\b(?! centre)|model|models|machine|ranking|notebooks|artificial intelligence|meters|events|images|figures|language model|assistants?)\b/i,
  security:
    /\b(?:security|legal|permissions?|forbidden|be forgotten|deletion|auditor|logs gone|any employee can read|closed network|inside a bank|identity)\b/i,
  cost: /\b(?:bill\b|cost\w*|costs half|finance|financial|expensive|money|budget|shrink|unfilled|investment|eleven people|buying|save)\b/i,
  "developer-experience":
    /\b(?:build takes|faster build|build farm|platform team|feature flags|deploy\w*|how software is shipped|ships software|standard|review has become|assistants?|shared library|new way to deploy|one way of (?:working|doing)|tools?|codebase)\b/i,
  strategy:
    /\b(?:strateg\w+|three years|investment|technical direction|direction|next year|by summer|switch off first|one thing|light ones|live with|project that you stopped|twice as many|build(?:ing)? (?:something )?and buying|in two years)\b/i,
  partners:
    /\b(?:product manager|product partner|sales|finance|financial|legal|designers?|another team|other teams|another department|departments?|support|data scientists|several teams|teams? out of twenty|customer|four teams|agency|board|chief)\b/i,
  delivery:
    /\b(?:date|deadlines?|launch\w*|estimate|release|promised|quarters?|in time|too late|late|project you stopped|deliver\w*|nine months|held up|dependency)\b/i,
  customers:
    /\b(?:customers?|users?|nobody used|support hears|sitting next to|trust you lost|annoys people)\b/i,
};

/** The part of a loop in which it comes up. */
export const pillarOfTopic: Readonly<Record<JobTopic, Pillar>> = {
  "growing-people": "behavioural",
  performance: "behavioural",
  conflict: "behavioural",
  hiring: "hiring",
  "team-structure": "hiring",
  reliability: "system-design",
  scale: "system-design",
  architecture: "system-design",
  migration: "strategy",
  data: "system-design",
  security: "cross-functional",
  cost: "strategy",
  "developer-experience": "strategy",
  strategy: "strategy",
  partners: "cross-functional",
  delivery: "cross-functional",
  customers: "cross-functional",
};
