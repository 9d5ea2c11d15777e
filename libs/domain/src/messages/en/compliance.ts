/** What the compliance check finds, who can mend it and how; and the six parts of the joint action plan. */
export const complianceMessages: Record<string, string> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} leads no action.',
  REPAIR_PARTNER_LEADS_NO_ACTION:
    '{organisation} proposes an action that it leads, or the committee makes it the lead of one.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} serves no objective.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead}, who leads {action}, names an objective that it serves.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} is led by {lead}, which is no member of the partnership any more.',
  REPAIR_ACTION_WITHOUT_LEAD: 'The committee decides on a new lead for {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'No action serves objective {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'The lead of an action adds {objective} to its objectives, or a partner proposes an action for it.',
  FINDING_PART_MISSING: 'The joint action plan lacks {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'Actions wait for each other: {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'The lead of one of these actions, or the coordinator, removes a dependency.',
  FINDING_COST_FUNDED_TWICE: '{proposal} funds a cost more than once: {costs}.',
  REPAIR_COST_FUNDED_TWICE: '{owner}, who owns {proposal}, leaves one funding line for each cost.',

  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} contributes to no action that it does not lead.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE: "The lead of an action adds {organisation} to the action's contributors.",
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} starts on {start}, before the roadmap action {roadmap} is done (its end is {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP: '{lead}, who leads {action}, starts it later, or {roadmapLead} completes {roadmap}.',
  FINDING_ONE_REGION_ONLY: 'Only one region works on {action}: {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead}, who leads {action}, wins a contributor from another region.',
  FINDING_FUNDING_DOES_NOT_ADD_UP: 'The funding lines of {proposal} sum up to {sum}, its budget is {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP: '{owner}, who owns {proposal}, corrects the budget or the funding lines.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED: 'The notice that {deliverable}, a main deliverable, is accepted has not reached {organisations}.',
  REACH_BY_NOTICE:
    '{coordinator}, who coordinates, or {organisations} add a contact or correct its address; then {coordinator} sends the notice again.',
  NO_AUTHORITY_THERE:
    'No regional authority or agency takes part in {action}, whose main deliverable {deliverable} is accepted.',
  ADD_AN_AUTHORITY:
    '{lead}, who leads {action}, adds a regional authority or agency as INFORMED and tells it of {deliverable}.',
  FINDING_NO_REPORT_IN_PERIOD: '{action} has no progress report in {period}, the last closed period.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead}, who leads {action}, reports its progress, once the coordinator has reopened the period.',

  FINDING_REGION_WITHOUT_LETTER: 'There is no letter of support from {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'The partners in {region} ({partners}) ask their regional authority for one.',
  FINDING_PARTNER_IN_NO_LETTER: 'No letter of support names {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} asks its regional authority to name it.',

  PART_STRATEGY: 'the strategy',
  PART_PARTNERS_AND_STAKEHOLDERS: 'the partners and other stakeholders',
  PART_OBJECTIVES: 'the objectives',
  PART_PRIORITIES: 'the priorities',
  PART_RESPONSIBILITIES: 'the responsibilities',
  PART_TIME_FRAME: 'the time frame',
  REPAIR_PART_STRATEGY: '{coordinator}, who coordinates, writes the strategy.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'The partners of each region name a stakeholder in it.',
  REPAIR_PART_OBJECTIVES: 'The lead of an action adds the objectives to it, or a partner proposes an action for them.',
  REPAIR_PART_PRIORITIES: 'The leads give each action a priority.',
  REPAIR_PART_RESPONSIBILITIES:
    'The leads add contributors; where a lead is missing, the committee decides on a new one.',
  REPAIR_PART_TIME_FRAME: 'The leads give each action a start and an end.',
  FINDING_MOVE_NOT_AGREED:
    '{action} is planned from {start}, but after the move of {moved} it can start on {needed} at the earliest.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, who leads {action}, moves it as {request} asks, or the committee decides by REBASELINE.',
};
