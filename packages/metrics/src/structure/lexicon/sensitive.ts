import { patterns } from "../patterns.ts";

const classes = {
  person: new Set(
    (
      "he she him her they them someone somebody people person colleague colleagues coworker friend friends father mother dad mom mum " +
      "brother sister son daughter wife husband partner child baby parents engineer engineers developer developers manager report reports " +
      "teammate teammates member members intern employee employees boss mentor lead founder guy woman man team half"
    ).split(" "),
  ),
  human: new Set(
    "he she somebody someone person people colleague colleagues coworker friend friends engineer engineers developer manager report teammate intern employee boss mentor founder guy woman man father mother dad mom mum brother sister son daughter wife husband partner child baby grandmother grandfather".split(
      " ",
    ),
  ),
  family: new Set(
    "father mother dad mom mum brother sister son daughter wife husband partner child baby grandmother grandfather parents".split(
      " ",
    ),
  ),
};

export const sensitiveTopics = {
  suicide: patterns(`
    suicide|suicidal
    killed|kill|hurt|harm|harmed|hanged himself|herself|themselves|myself
    took his|her|their own life
    self harm
    end his|her|their|my life
  `),
  death: patterns(
    `
    passed away
    @human ~2 died
    died of|suddenly|unexpectedly ~1 cancer|heart|an|covid
    @human was|were|got killed
    funeral|bereave*|grief|grieving|widow|widower|stillb*|miscarr*
    death of ~2 @human
    his|her|my|their ~1 death
    lost my|his|her|their|our|a ~1 @family|colleague|friend|teammate
    @human ~2 terminally|dying
    @human is|was|were dead
  `,
    classes,
  ),
  illness: patterns(
    `
    had|has|have|with|got|of|from|his|her|my|diagnosed|against ~1 cancer
    leukemia|leukaemia|chemo|chemotherapy|dementia
    brain tumor|tumour
    @person|i ~2 had|has|suffered a stroke|heart|breakdown
    heart attack
    nervous breakdown|collapse
    seriously|very|terminally|gravely|critically ill|sick
    @human ~1 fell|became|got|was|were ~1 ill|sick
    i ~1 fell|became|got|was ~1 ill|sick
    sick|medical|stress leave
    on|into leave with|for|because burnout|burn|depression|stress
    i|@human|@person ~1 was|is|were|are|went|got|landed|ended|lay ~1 in|to the? hospital
    him|her|me|them|@human in|to the? hospital
    in the? hospital for|since|again
    taken|rushed|admitted ~2 to|into the? hospital
    hospitalized|hospitalised
    depression|depressed|psychiatric
    panic attack*
    mental health
    had ~1 burnout
    burned|burnt out and|completely ~2 left|quit|collapsed|leave|sick
    diagnosed with
    intensive care
  `,
    classes,
  ),
  "own-dismissal": patterns(`
    i ~2 was|were|got|been ~2 fired|sacked|dismissed|terminated
    i ~2 was|were|got|been ~2 laid|let ~2 off|go
    i ~2 was|were|got|been ~2 made? redundant
    fired|sacked|dismissed|terminated me
    let|laid me ~1 go|off
    made me redundant
    i ~2 lost my ~1 job|position|role
    my ~1 job|position|role was|got|had ~2 cut|eliminated|abolished|dissolved|gone|terminated
    i was|were ~3 one|among|part of? ~4 laid|fired|go|layoff|layoffs|redundant
  `),
  layoffs: patterns(
    `
    layoff|layoffs
    laid off
    lay ~3 off
    laying ~3 off
    laid ~3 people|engineers|them|half|person|someone off
    redundancies
    made|make people|him|her|them|someone|half|engineers|us|me redundant
    was|were made redundant
    reduction in force
    let ~3 people|person|engineers|them|him|her|someone|somebody|half|members go
    had to let ~4 go
    lost|lose|losing their|his|her|my|our job|jobs
    fired|fire @person|an|one|my|the ~1 @person
    fired|fire him|her|them|someone|somebody|people
    @person|i ~1 was|were|got fired
    terminated|terminate him|her|them|people|their|the ~1 contract|employment
    downsizing|downsized
  `,
    classes,
  ),
  harassment: patterns(
    `
    harass*
    sexual|sexually
    assault|assaulted
    molested
    raped|rape
    groped|groping
    bullied|bullying|bully
    abused|abusive|abuse him|her|me|manager|boss|colleague|relationship
    stalked|stalking|stalker
    threatened to? hurt|kill|him|her|them|me|@person
    inappropriate|unwanted ~1 comment|comments|touching|advances|messages|behavior|behaviour
  `,
    classes,
  ),
  discrimination: patterns(`
    discrimination|discriminated|discriminating
    racis*|sexis*|homophob*|transphob*|antisemit*|islamophob*
    slur|slurs
    because of her|his|their|my race|gender|religion|skin|accent|pregnancy|age|disability|origin
    because she|he|i was|is a? pregnant|black|gay|muslim|jewish|woman|trans|disabled
  `),
} as const;

export type SensitiveTopic = keyof typeof sensitiveTopics;
export const sensitiveNames = Object.keys(sensitiveTopics) as readonly SensitiveTopic[];
