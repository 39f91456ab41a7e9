# SPDX-License-Identifier: GPL-3.0-or-later
"""More papers that lie in a box of position papers and describe no position: what offices file beside them."""
from agency import vocabulary
from archives.appraisals import told_shorter
from archives.paper import Type, gap


def travel_voucher(position, words, chance):
    type_ = Type("sans", 9.5)
    box = type_.box
    rows = [["Date", "From - to", "Lodging", "Meals", "Mileage"]]
    rows += [[position.date(1, day), "Post of duty to site and return", f"{chance.randint(90, 180)}.00", "59.00", f"{chance.randint(10, 80)}.40"] for day in range(3)]
    return [type_.title("TRAVEL VOUCHER", 13), gap(4),
            type_.grid([[box("Traveler", position.incumbent), box("Title and grade", f"{position.title}, {position.code}"), box("Voucher no.", f"T{chance.randint(1000, 9999)}")],
                        [box("Office", position.units[0]), box("Purpose of travel", "Visit to a field site"), box("Authorization date", position.date(1))]]),
            gap(6), type_.grid(rows, (2, 4, 1, 1, 1), heads=1), gap(6),
            type_.text("I certify that this claim is true to the best of my knowledge and that payment has not been received."),
            type_.labelled("Approving official:", vocabulary.person(chance, words))]


def operating_procedure(position, words, chance):
    type_ = Type("serif", 11)
    return [type_.title("STANDARD OPERATING PROCEDURE"), type_.text(f"SOP {chance.randint(10, 99)}-{chance.randint(1, 9)}  Receipt and Storage of Samples", centered=True), gap(),
            type_.labelled("Office:", position.units[0]), type_.labelled("Effective:", position.long_date(1)), gap(),
            type_.heading("1. Purpose"), *type_.paragraphs(["To describe how samples are received, logged and stored so that none is lost."]),
            type_.heading("2. Scope"), *type_.paragraphs(["All employees of the branch who handle samples."]),
            type_.heading("3. Responsibilities"), *type_.paragraphs([f"The {position.title} is responsible for the log and reports losses to the branch chief. "
                                                                    "Technicians complete the form before the end of the shift."]),
            type_.heading("4. Procedure"), *[type_.text(f"4.{n} {line}") for n, line in enumerate((
                "Check the seal of the container and note its number.", "Enter date, time and initials in the log.",
                "Place the container in the cold room within thirty minutes.", "Notify the supervisor if the seal is broken."), 1)],
            gap(), type_.heading("5. Records"), *type_.paragraphs(["Logs are kept for three years."])]


def sensitivity_form(position, words, chance):
    type_ = Type("sans", 9.5)
    box = type_.box
    return [type_.title("POSITION SENSITIVITY AND RISK LEVEL DETERMINATION", 12), gap(6),
            type_.grid([[box("Position title", position.title), box("Series and grade", position.code)],
                        [box("Position number", position.position_number), box("Organization", position.units[0])]]), gap(4),
            type_.grid([["Factor", "Points"], ["Degree of public trust", chance.randint(1, 7)], ["Fiduciary responsibilities", chance.randint(1, 7)],
                        ["Importance to program", chance.randint(1, 7)], ["Degree of supervision received", chance.randint(1, 7)], ["Total", chance.randint(8, 28)]], (3, 1), heads=1),
            gap(4), type_.labelled("Final designation:", "Moderate risk, non-sensitive"), type_.labelled("Investigation required:", "Tier 2"),
            type_.labelled("Personnel security specialist:", vocabulary.person(chance, words))]


def delegation_letter(position, words, chance):
    type_ = Type("serif", 11.5)
    return [type_.text(position.units[0], bold=True), type_.text(position.long_date(1)), gap(), type_.text(f"{position.incumbent}"), type_.text(position.title), gap(),
            type_.heading("Delegation of authority to approve purchases"), gap(4),
            *type_.paragraphs([f"Under the authority given to me by the head of the agency I delegate to you the authority to approve purchases up to "
                               f"${chance.randint(5, 50)},000 for your office. You may not redelegate it.",
                               "You supervise how the cards are used, review the statements each month and report what is out of order to the chief "
                               "financial officer. The delegation ends when you leave the position.", "Sincerely,"]),
            gap(24), type_.text(vocabulary.person(chance, words)), type_.text("Director")]


def training_nomination(position, words, chance):
    type_ = Type("sans", 9.5)
    box = type_.box
    return [type_.title("NOMINATION FOR TRAINING", 13), gap(4),
            type_.grid([[box("Nominee", position.incumbent), box("Position title", position.title), box("Grade", position.code)],
                        [box("Course", "Writing for the public"), box("Vendor", "Hillcrest Institute"), box("Cost", f"${chance.randint(200, 1900)}")],
                        [box("From", position.date(1)), box("To", position.date(1, 1)), box("Duty hours", "24")]]),
            gap(6), type_.text("How the course bears on the work:"), *type_.paragraphs([told_shorter(position.duties[0], 160)]),
            type_.labelled("Supervisor:", vocabulary.person(chance, words)), type_.labelled("Training officer:", "")]


def telework_terms(position, words, chance):
    type_ = Type("serif", 10.5)
    return [type_.title("AGREEMENT TO WORK AT AN ALTERNATE WORKSITE", 12), gap(),
            type_.labelled("Employee:", position.incumbent), type_.labelled("Title, series, grade:", f"{position.title}, {position.code}"),
            type_.labelled("Organization:", position.units[0]), gap(),
            *[type_.text(f"{n}. {line}") for n, line in enumerate((
                "The employee works at the alternate worksite on Tuesdays and Thursdays.", "The employee is reached by telephone during duty hours.",
                "Government equipment is used for official work only.", "The supervisor may end the arrangement with two weeks of notice.",
                "Time and attendance are recorded as at the official worksite."), 1)], gap(),
            type_.labelled("Employee signature:", ""), type_.labelled("Supervisor signature:", "")]


def award_justification(position, words, chance):
    type_ = Type("serif", 11)
    return [type_.title("SPECIAL ACT OR SERVICE AWARD", 13), gap(), type_.labelled("Name:", position.incumbent), type_.labelled("Position:", f"{position.title}, {position.code}"),
            type_.labelled("Amount:", f"${chance.randint(5, 30)}00"), gap(), type_.heading("Justification"),
            *type_.paragraphs([f"During the past year {position.incumbent} went well beyond what is expected. " + told_shorter(position.duties[0], 180),
                               "The branch saved two weeks of work by it, and other offices have taken the method over."]),
            type_.labelled("Recommended by:", vocabulary.person(chance, words)), type_.labelled("Approved by:", "")]


def leave_statement(position, words, chance):
    type_ = Type("typed", 9)
    return [type_.text(f"EARNINGS AND LEAVE STATEMENT   PAY PERIOD {chance.randint(1, 26):02}", bold=True), type_.text(f"NAME {position.incumbent.upper()}   PAY PLAN/GRADE/STEP {position.code} 04"),
            type_.text(f"ORGANIZATION {position.units[0].upper()}"), gap(4),
            type_.bare([["TYPE", "ACCRUED", "USED", "BALANCE"]] + [[name, chance.randint(4, 90), chance.randint(0, 40), chance.randint(0, 240)] for name in ("ANNUAL", "SICK", "COMP", "HOLIDAY")], (2, 1, 1, 1)),
            gap(4), type_.bare([["GROSS PAY", "FEDERAL TAX", "RETIREMENT", "NET PAY"], [f"{chance.randint(2000, 6000)}.20", "412.00", "88.10", f"{chance.randint(1500, 4500)}.05"]], (1, 1, 1, 1))]


def mission_statement(position, words, chance):
    type_ = Type("serif", 11)
    return [type_.title("Functional Statement", 14), type_.title(position.units[0], 12), gap(),
            *type_.paragraphs([f"The {position.units[0]} plans and carries out the programs that are entrusted to it. It advises the head of the agency, "
                               "prepares regulations, and represents the agency before other agencies and the public.",
                               "The office has three branches. The first keeps the records, the second answers inquiries, the third reviews the work of field offices."])]


def interview_record(position, words, chance):
    type_ = Type("sans", 10)
    return [type_.heading("Structured interview: questions and notes"), type_.labelled("Vacancy:", f"{position.title}, {position.code}"),
            type_.labelled("Candidate:", vocabulary.person(chance, words)), type_.labelled("Panel member:", vocabulary.person(chance, words)), gap(),
            *[part for n, line in enumerate(("Tell us of work that you planned and carried out on your own.", "How do you explain a rule to someone who does not like it?",
                                             "Describe a report that you wrote and who used it."), 1)
              for part in (type_.text(f"Question {n}. {line}"), type_.text("Score (1-5): ____   Notes: ______________________"), gap(6))]]


LAYOUTS = (travel_voucher, operating_procedure, sensitivity_form, delegation_letter, training_nomination, telework_terms, award_justification,
           leave_statement, mission_statement, interview_record)
