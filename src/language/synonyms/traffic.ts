/** Vehicles, ships, trains; moving and colliding. */
export const TRAFFIC = `
move relocate transfer relocation shift
vehicle car lorry truck van traffic bus motorist driver
bus service transport coach
boat ship vessel craft ferry
plane aircraft flight airline
lorry truck vehicle van
pedestrian walker foot footway footpath pavement walk
train railway rail
passenger traveller traveler commuter
evacuate leave move relocate evacuation
strike hit collide collision crash ram smash run plough impact
accident incident mishap collision crash casualty grounding contact occasion
ship boat vessel freighter coaster tanker trawler liner barge
`;
