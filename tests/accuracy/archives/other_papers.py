# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers that lie in the same boxes and describe no position: memoranda, announcements, personnel actions, resumes."""
from agency import vocabulary
from archives import agency_other_papers
from archives.appraisals import told_shorter
from archives.paper import Paper, Type, gap

TOPICS = ("parking during the repaving of Lot C", "the schedule of the holiday closing", "unused travel funds of the third quarter",
          "the move of the third floor to swing space", "new passwords for the time and attendance system")


def memo(position, words, chance):
    type_ = Type("serif", 11)
    return [type_.text(position.units[0], bold=True, centered=True), gap(), type_.title("MEMORANDUM", 13), gap(),
            type_.labelled("TO:", "All employees"), type_.labelled("FROM:", vocabulary.person(chance, words)),
            type_.labelled("DATE:", position.long_date(1)), type_.labelled("SUBJECT:", chance.choice(TOPICS).capitalize()), gap(),
            *type_.paragraphs(["Please note the change that was announced at the staff meeting. It takes effect on the first of the month and "
                               "holds until further notice.", "Questions go to the administrative office, room 214. Supervisors are asked to "
                               "tell those who are on travel or on leave.", "Thank you for your patience."])]


def announcement(position, words, chance):
    type_ = Type("sans", 10)
    return [type_.title("JOB OPPORTUNITY ANNOUNCEMENT"), gap(), type_.labelled("Announcement number:", f"MP-{position.year}-{chance.randint(10, 99)}"),
            type_.labelled("Position:", position.title), type_.labelled("Series and grade:", position.code),
            type_.labelled("Opening date:", position.date(1)), type_.labelled("Closing date:", position.date(1, 1)),
            type_.labelled("Area of consideration:", "Status candidates"), type_.labelled("Location:", position.units[0]), gap(),
            type_.heading("Summary of duties"), *type_.paragraphs([told_shorter(duty, 200) for duty in position.duties[:3]]),
            type_.heading("Qualifications"), *type_.paragraphs(["One year of specialized experience at the next lower grade is required."]),
            type_.heading("How to apply"), *type_.paragraphs(["Send a resume and your latest notification of personnel action. Applications that "
                                                              "come after the closing date are not considered."])]


def personnel_action(position, words, chance):
    type_ = Type("sans", 9.5)
    box = type_.box
    return [type_.title("NOTIFICATION OF PERSONNEL ACTION", 12), gap(6),
            type_.grid([[box("1. Name (Last, First, Middle)", ", ".join(reversed(position.incumbent.rsplit(" ", 1)))), box("2. Employee ID", ""),
                         box("4. Effective Date", position.date(1))]]),
            type_.grid([[box("5-A. Code", "702"), box("5-B. Nature of Action", "Promotion")],
                        [box("5-C. Code", "N3M"), box("5-D. Legal Authority", "Reg. 335.102")]], (1, 3)),
            type_.grid([[box("7. FROM: Position Title and Number", ""), box("15. TO: Position Title and Number",
                                                                            f"{position.title}  {position.position_number}")],
                        [box("8. Pay Plan  9. Occ. Code  10. Grade or Level  11. Step", ""),
                         box("16. Pay Plan  17. Occ. Code  18. Grade or Level  19. Step", f"{position.plan}  {position.series}  {position.grade or '00'}  01")],
                        [box("14. Name and Location of Position's Organization", ""),
                         box("22. Name and Location of Position's Organization", ", ".join(position.units))]]),
            type_.grid([[box("23. Veterans Preference", "1 - None"), box("24. Tenure", "1"), box("30. Retirement Plan", "K"), box("32. Work Schedule", "F")]]),
            type_.grid([[box("45. Remarks", "Position is at the full performance level.")], [box("50. Signature and title of approving official", "")]])]


def budget_table(position, words, chance):
    type_ = Type("serif", 10)
    rows = [["Object class", "Enacted", "Request", "Change"]]
    for name in ("Personnel compensation", "Personnel benefits", "Travel", "Rent and utilities", "Printing", "Other services", "Supplies", "Equipment"):
        before, after = chance.randint(40, 9000), chance.randint(40, 9000)
        rows.append([name, f"{before:,}", f"{after:,}", f"{after - before:+,}"])
    return [type_.title("BUDGET SUMMARY BY OBJECT CLASS", 12), type_.text(f"{position.units[0]}, fiscal year {position.year + 2}", centered=True),
            type_.text("(dollars in thousands)", centered=True), gap(), type_.grid(rows, (3, 1, 1, 1), heads=1)]


def resume(position, words, chance):
    type_ = Type("serif", 11)
    return [type_.text(position.incumbent.upper(), bold=True, centered=True, size=14), type_.text("41 Quarry Lane, Millbrook", centered=True), gap(),
            type_.heading("PROFESSIONAL EXPERIENCE"), type_.text(f"{position.title}, {position.units[0]}, {position.year} to present"),
            *[type_.text("- " + told_shorter(duty, 110), indent=12) for duty in position.duties[:3]], gap(),
            type_.text(f"Assistant, {chance.choice(words.agencies)}, {position.year - 6} to {position.year}"),
            type_.text("- Answered requests of the public and kept the files of the office.", indent=12), gap(), type_.heading("EDUCATION"),
            type_.text(f"Bachelor of Science, Ridgeway State College, {position.year - 7}"), gap(), type_.heading("AWARDS AND REFERENCES"),
            type_.text("References are given on request.")]


def certificate(position, words, chance):
    type_ = Type("serif", 14)
    return [gap(90), type_.title("CERTIFICATE OF COMPLETION", 24), gap(40), type_.text("This certifies that", centered=True), gap(14),
            type_.title(position.incumbent, 20), gap(20), type_.text("has completed the course", centered=True), gap(14),
            type_.title(chance.choice(("Records Management for Everybody", "Safe Driving of Government Vehicles", "Introduction to Appropriations Law")), 18),
            gap(20), type_.text(f"8 hours of instruction        {position.long_date(1)}", centered=True)]


def action_request(position, words, chance):
    type_ = Type("serif", 10)
    box = type_.box
    return [type_.title("REQUEST FOR PERSONNEL ACTION", 13), type_.text("Part A - Requesting Office", bold=True), gap(4),
            type_.grid([[box("Actions requested", "Recruit"), box("Request number", f"{position.year}-{chance.randint(100, 999)}")],
                        [box("For additional information call", vocabulary.person(chance, words)), box("Proposed effective date", position.date(1))]]),
            type_.text("Part B - For preparation of the notification", bold=True), gap(4),
            type_.grid([[box("To: position title and number", f"{position.title} {position.position_number}"), box("Plan, code, grade", position.code)],
                        [box("Name and location of organization", ", ".join(position.units)), box("Duty station", "")]]),
            type_.text("Part C - Reviews and approvals", bold=True), gap(4), type_.grid([["Office", "Initials", "Date"], ["Budget", "", ""], ["Personnel", "", ""]], heads=1)]


def meeting_notes(position, words, chance):
    type_ = Type("sans", 10.5)
    people = [vocabulary.person(chance, words) for _ in range(4)]
    return [type_.heading("Meeting notes, weekly staff meeting"), type_.text(position.long_date(1)), type_.text("Present: " + ", ".join(people)), gap(),
            *[type_.text(f"{number}. {line}") for number, line in enumerate((
                "The copier on the second floor is to be replaced next week.", f"{people[1]} reported on the leave schedule.",
                "The fire drill is on Tuesday at ten.", "Vouchers of last month are still open; please send them in.", "Next meeting in two weeks."), 1)]]


LAYOUTS = {"development": (memo, announcement, personnel_action, budget_table, *agency_other_papers.LAYOUTS),
           "held-out": (resume, certificate, action_request, meeting_notes, memo)}


def other_paper(position, set_, chance, layout=None):
    layout = layout or chance.choice(LAYOUTS[set_])
    return Paper("other", tuple(layout(position, vocabulary.OF_SET[set_], chance)), (), layout.__name__.replace("_", " ").capitalize())


def separator(number, chance):
    type_ = Type("sans", 30)
    words = chance.choice(("SEPARATOR SHEET", f"TAB {number}", "NEXT DOCUMENT"))
    return Paper(None, (gap(220), type_.title(words, 40)))


def blank():
    return Paper(None, (gap(1),))
