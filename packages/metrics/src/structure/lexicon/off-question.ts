const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Matters of one's day that no interview is about. */
export const everydayMatters: ReadonlySet<string> = new Set(
  list(`
  weather rain sunny snow dog dogs cat cats puppy garden gardening kitchen dinner lunch breakfast cake
  pizza pasta recipe cooking coffee beer wine football soccer basketball tennis cricket guitar piano
  movie movies film series novel holiday holidays vacation beach mountain mountains hiking hike sailing
  fishing skiing swimming cycling bike bicycle bus train tram traffic parking grandmother grandfather
  aunt uncle cousin neighbour neighbor neighbours neighbors birthday wedding supermarket groceries
  haircut flat apartment balcony sofa couch fridge bathroom laundry tomatoes roses apples horse
  `),
);

/** Words of work: where one of them falls, the answer may be about it. */
export const workWords: ReadonlySet<string> = new Set(
  list(`
  team teams work worked working works job jobs company companies customer customers client clients
  user users manager managers management lead leads leader leadership leading engineer engineers
  engineering developer developers colleague colleagues project projects product products release
  released releases deadline deadlines meeting meetings interview interviews candidate candidates hire
  hired hiring hires office business stakeholder stakeholders director directors boss report reports
  reported feedback review reviews decision decisions decided decide plan plans planned planning
  priority priorities budget cost costs quarter roadmap strategy vision goal goals process processes
  sales marketing finance support vendor vendors supplier organisation organization department role
  roles responsibility responsible promotion promoted mentor mentored mentoring coach coached coaching
  conflict disagreement disagreed outage incident incidents problem problems solution solutions design
  designed designs requirement requirements launch launched ship shipped partner partners contract
  people person staff employee employees skill skills career experience performance change changed
  changes risk risks result results built build building owner owners ownership owned
  `),
);

/** Beginnings of words that a design cannot do without. */
export const technicalStems = list(`
  system service server servic data databas quer cach queue stream kafka api endpoint request latenc
  throughput load scal shard replic partition index schema table record store storage stor write read
  sql redis cloud aws region zone network protocol http socket client app web mobile frontend backend
  deploy rollout roll monitor alert metric log trac retry timeout failure fail consisten availab
  transaction event message topic consumer producer worker job batch pipeline model algorithm code
  test library framework module component interface architect microservice monolith container
  kubernetes security auth token encrypt permission backup file document search user traffic gateway
  balanc notif push device sensor sync offline version migrat key id hash lock dedup idempot
`);
