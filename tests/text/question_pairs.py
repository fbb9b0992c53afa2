"""Pairs of questions written for the purpose: alike (the earlier answer helps with the new question) or not."""

ALIKE = (
    (
        "What are the main barriers to working with emergency responders?",
        "Which barriers to working with responders have you met?",
    ),
    (
        "How much does your organisation spend on volunteer training each year?",
        "What does training volunteers cost you in a year?",
    ),
    (
        "Do you agree that there should be a new duty on councils to consult charities?",
        "To what extent do you agree or disagree with a duty on councils to consult charities?",
    ),
    (
        "What would the proposed licence fee mean for small charities?",
        "How would a licence fee affect small charities?",
    ),
    (
        "Should local authorities be required to publish their flood plans?",
        "Do you think that flood plans should be published by local authorities?",
    ),
    (
        "What impact would the proposals have on people with protected characteristics?",
        "How might these changes affect people who share a protected characteristic?",
    ),
    ("How do you recruit and keep volunteers?", "What helps you to recruit volunteers?"),
    (
        "Are there alternatives to regulation that the department should consider?",
        "What alternatives to regulation would you propose?",
    ),
    ("How often do you meet your local council?", "How often does your organisation meet with the local council?"),
    (
        "What are the benefits of partnership working with public bodies?",
        "What benefits has partnership with public bodies brought?",
    ),
    ("What support do rural bus services need?", "Which rural bus services in your area need support, and what kind?"),
    ("How should the grant scheme be monitored?", "What should be monitored under the new grant scheme?"),
    (
        "Please describe the communities that your organisation serves.",
        "Which communities does your organisation serve?",
    ),
    ("What data do you share with the health service, and how?", "Do you share data with the health service?"),
    ("How long should the transition period be?", "Is a transition period of twelve months long enough?"),
    ("What training do your trustees receive on safeguarding?", "How are trustees trained in safeguarding?"),
    (
        "What barriers do disabled people face when they vote?",
        "Which barriers do disabled voters face at polling stations?",
    ),
    ("Do you hold a reserve of funds for emergencies?", "How large is your reserve for emergencies?"),
    (
        "What would help small groups to take part in planning?",
        "How could small groups be helped to take part in emergency planning?",
    ),
    (
        "What is your view on the proposed definition of a social enterprise?",
        "Do you agree with the definition of social enterprise?",
    ),
)

UNLIKE = (
    ("Do you agree with our proposal on licence fees?", "Do you agree with our proposal on inspections?"),
    ("Do you have any other comments?", "Do you have any other comments on the cost of training?"),
    ("What are the main barriers to working with responders?", "What are the main benefits of working with councils?"),
    ("How much does your organisation spend on training each year?", "How many people does your organisation employ?"),
    (
        "To what extent do you agree that the fee should be raised?",
        "To what extent do you agree that the fund should close?",
    ),
    ("Please give reasons for your answer.", "Please give reasons for your answer to question 4 on housing."),
    ("What is the name of your organisation?", "What is the income of your charity?"),
    ("Should the deadline for appeals be extended?", "Should the register of landlords be public?"),
    ("How would the levy affect small shops?", "How would the ban affect fishing boats?"),
    (
        "What support do carers need from their employers?",
        "What support do farmers need from the rural payments agency?",
    ),
    ("Which of these options do you prefer, and why?", "Which of these sites do you prefer, and why?"),
    ("How often do you meet your local council?", "How often do you clean the hall?"),
    (
        "What impact would the changes have on people with protected characteristics?",
        "What impact would the changes have on the environment?",
    ),
    ("How should the scheme be funded?", "How should volunteers be recruited?"),
    (
        "Do you agree that schools should publish their admissions?",
        "Do you agree that hospitals should publish their waiting times?",
    ),
    ("What evidence do you have of delays at the border?", "What evidence do you have of harm to wildlife?"),
    ("In which region do you work?", "In which language do you want the form?"),
    (
        "Are you answering as an individual or for an organisation?",
        "Are you aware of the national strategy on loneliness?",
    ),
    (
        "What are your views on the draft guidance for lifeboats?",
        "What are your views on the draft budget for libraries?",
    ),
    ("How do you gather members' views?", "How do you store members' records?"),
)

ALIKE_UNSEEN = (
    (
        "What would make it easier for faith groups to help in a flood?",
        "How could faith groups help more easily in floods?",
    ),
    ("Which costs would a reporting duty bring for your charity?", "What would a duty to report cost your charity?"),
    (
        "How well do responders understand what voluntary organisations can offer?",
        "Do emergency responders understand what the voluntary sector offers?",
    ),
    (
        "Should the charity regulator have stronger powers of inquiry?",
        "Do you support new inquiry powers for the charity regulator?",
    ),
    (
        "What would be the effect of the proposals on the Welsh language?",
        "What effects, if any, would the policy have on opportunities to use the Welsh language?",
    ),
    (
        "How do you check that volunteers are safe to work with children?",
        "What checks do you make on volunteers who work with children?",
    ),
    ("How many members does your network have?", "How many members do you speak for?"),
    ("Is the proposed timetable for the register realistic?", "What timetable for the register would be realistic?"),
    (
        "What lessons from the pandemic should shape emergency plans?",
        "Which lessons of the pandemic should be in emergency plans?",
    ),
    ("Would a shared contact directory help your organisation?", "How would you use a shared directory of contacts?"),
    ("What funding do village halls receive, and from whom?", "Who funds your village hall?"),
    (
        "How should parish councils be consulted on new housing?",
        "In what ways should housing developers consult parish councils?",
    ),
)

UNLIKE_UNSEEN = (
    (
        "What would make it easier for faith groups to help in a flood?",
        "What would make it easier for landlords to pay their tax?",
    ),
    ("Do you agree with the proposed start date?", "Do you agree with the proposed penalty?"),
    ("How well do responders understand the voluntary sector?", "How well do patients understand their prescriptions?"),
    ("What is the total income of your charity?", "What are the aims of your charity?"),
    ("Please add anything else that you would like to say.", "Please say how schools could teach swimming."),
    ("Should parking be free on Sundays?", "Should museums be free for children?"),
    ("What data do you hold on volunteers?", "What insurance do you hold for vehicles?"),
    ("How should parish councils be consulted on new housing?", "How should school meals be improved?"),
    ("Which of the barriers matters most to you?", "Which of the logos do you like most?"),
    ("Does your organisation employ staff?", "Does your organisation own land?"),
    ("What risks do you see in the proposed merger of forums?", "What risks do you see in home schooling?"),
    ("How did you hear about this consultation?", "How did you hear about the flood warning?"),
)
