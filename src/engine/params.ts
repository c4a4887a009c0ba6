/**
 * The named numbers of the rules. Their values live in content (`assets/rules/parameters.json`, and a scenario's
 * `parameters`), each with a source or the word 'assumption'. Unit 0–1000 unless the comment says otherwise.
 */
export const PARAMS = [
  // ends and score
  'warAt', 'regionFailsAt', 'positivePeaceFloor', 'publicShare', 'privateShare', 'commonShare',
  // political capital (points) and approval
  'capitalIncome', 'capitalBonusAbove', 'capitalMalusBelow', 'ratificationBelow', 'ratificationFloor',
  'approvalRest', 'approvalPull', 'shortageApproval', 'shortageBelow', 'tensionApproval', 'budgetIncome', 'economyPull',
  'cohesionRest', 'cohesionPull', 'rightsRest', 'rightsPull', 'grievancePull', 'shortageGrievance', 'violenceGrievance',
  // borders
  'driftDispute', 'driftSpan', 'settling', 'settlingShare', 'inertia', 'settlementShield', 'settlementDecay', 'settlementDecayFollowed',
  'framingScale', 'institutionDampens', 'tendedDampens', 'contagionFrom', 'contagionShare', 'contagionShield',
  'talkStopsAt', 'talkStopsShare', 'earlyBelow', 'earlyBonus', 'errorFades', 'errorGrows', 'grievanceTension', 'closedBorderEconomy',
  'meetingFraming', 'meetingTrust',
  // incidents
  'incidentBase', 'incidentTension', 'incidentError', 'incidentGrievance', 'incidentJolt', 'misperceptionShare',
  'misreadJolt', 'misreadVerified', 'commitmentJolt', 'violenceFrom', 'peoplePerIncident', 'policeShield', 'militaryShield', 'observersHarm', 'zoneCalm', 'guaranteeShield', 'responseCalm', 'responseViolent',
  // relations and promises
  'trustFades', 'reciprocityScale', 'keptTrust', 'brokenTrust', 'sanctionTurns', 'sanctionEconomy',
  'swapKept', 'swapGain', 'swapLoss', 'swapWater', 'swapEnergy', 'swapStock', 'swapBudget', 'excusedBelow', 'monitoringBudget',
  // good offices and ripeness
  'ripenPerSeason', 'ripenIncident', 'talksSpeed', 'talksRipeness', 'envoySkillA', 'envoySkillB', 'talksTension', 'textTension', 'textSettlement', 'textFraming',
  'talksResource', 'talksCommunity', 'talksTerritory', 'talksSecurity', 'talksUnripe', 'talksFighting', 'followTension', 'followFraming',
  'acceptApproval', 'unrccaError', 'unrccaTension',
  // missions and the Security Council
  'councilBase', 'councilLegitimacy', 'councilFunding', 'councilOveruse', 'vetoChance', 'renewalVeto', 'overusePerRequest', 'overuseRecovers',
  'missionLead', 'missionTerm', 'missionTension', 'missionDrift', 'missionFighting', 'missionError', 'missionPeople', 'missionCost', 'hostObjects', 'withdrawalRisk',
  // water, energy, threats
  'releaseWater', 'releaseEnergy', 'releaseStock', 'storeStock', 'storeEnergy', 'exportEnergy', 'exportEnergyCost', 'exportBudget', 'inflow',
  'riverNormal', 'riverSwing', 'riverBite', 'coldSwing', 'coldBite', 'threatHarm', 'threatEffort',
  // the willingness gate
  'willingness', 'welcomeBase', 'welcomeTrust', 'welcomeTension', 'welcomeCaution',
  // scarcity, institutions and what surrounds a quarrel
  'scarcityTension', 'scarcityShield', 'changeFrom', 'changeTension', 'membershipDampens', 'powerGapSlows', 'mediatorBonus', 'crowdFrom', 'crowdMalus', 'sidePayment',
  'settledCalm', 'relapseAt', 'armsSeverity', 'spilloverTension',
  // common work: operations, strategies, the fund, meetings and resolutions
  'operationEffort', 'strategyStates', 'strategySeasons', 'strategyBonus', 'receding', 'fundRelief', 'fundHarm', 'fundSeverity',
  'summitStates', 'summitTrust', 'summitPrestige', 'resolutionStates', 'resolutionLegitimacy', 'resolutionPrestige',
  'callTension', 'callRipeness', 'overlapLegitimacy',
  // national crisis (mode N)
  'crisisCohesion', 'crisisApproval', 'crisisCalm',
  // clauses
  'dryBelow', 'parityShare', 'costShareBudget', 'costShareWater', 'damCost', 'damSeasons', 'damPower', 'capWater', 'capEnergy', 'benefitBudget', 'benefitCohesion',
  'landSettlement', 'liaisonEffort', 'poorBelow',
] as const;
export type Param = (typeof PARAMS)[number];
