/** Building, mending, clearing; land, houses, supply and waste. */
export const BUILDING = `
scheme project programme program works work repair development undertaking refurbishment upgrade job
cleanup remediation corrective decontamination
repair fix mend restore strengthen works work refurbish maintenance renovation rebuild reline
build construct erect construction
demolish raze dismantle demolition pull knock tear
dig excavate extract quarry mine extraction excavation mining
plan programme program scheme project proposal strategy
house home dwelling housing property flat
resident tenant occupier householder neighbour
land site ground plot
water river stream supply
rebuild reconstruct reconstruction
install fit mount installation
clean cleanup clear remediation corrective remedy decontaminate
maintain maintenance upkeep repair service
dredge dredging deepen
divert reroute diversion detour
widen broaden enlarge expand
narrow shrink
shorten curtail
lengthen extend prolong
electricity power energy
gas fuel
sewage effluent waste wastewater slurry
rubbish refuse waste trash garbage litter
asbestos contaminant toxin
noise din racket sound
smell odour odor stench
`;
