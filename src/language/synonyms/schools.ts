/** Teaching and those who are taught. */
export const SCHOOLS = `
student pupil learner undergraduate
teacher lecturer professor academic faculty staff
school college university academy institution campus
train training teach coach coaching mentor
expel exclude suspend expulsion exclusion suspension
enrol enroll admit intake admission enrolment enrollment
graduate qualify degree qualification
`;
