namespace Amendments.Intake.Grammar;

/// <summary>What a word can be in an instruction; the words of each class stand in the language's data file, under the class's name.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Addresses.
    Paragraph = 1UL << 0,
    Section = 1UL << 1,
    SectionName = 1UL << 2,
    Sentence = 1UL << 3,
    Title = 1UL << 4,
    Heading = 1UL << 5,
    Footnote = 1UL << 6,
    Chapeau = 1UL << 7,
    ThisPaper = 1UL << 8,
    Whole = 1UL << 9,
    Throughout = 1UL << 10,
    End = 1UL << 11,
    Beginning = 1UL << 12,
    After = 1UL << 13,
    Before = 1UL << 14,
    Between = 1UL << 15,
    Ordinal = 1UL << 16,
    Occurrence = 1UL << 17,
    Range = 1UL << 18,
    And = 1UL << 19,
    Of = 1UL << 20,

    // What is to be done.
    Replace = 1UL << 21,
    Substitute = 1UL << 22,
    By = 1UL << 23,
    To = 1UL << 24,
    For = 1UL << 25,
    From = 1UL << 26,
    Instead = 1UL << 27,
    There = 1UL << 28,
    Delete = 1UL << 29,
    Insert = 1UL << 30,
    Rewrite = 1UL << 31,
    Refer = 1UL << 32,
    ReadAs = 1UL << 33,
    Offer = 1UL << 34,
    StrictOffer = 1UL << 35,
    Move = 1UL << 36,
    Merge = 1UL << 37,
    Split = 1UL << 38,
    Retain = 1UL << 39,

    // Words around an instruction.
    TextNoun = 1UL << 40,
    New = 1UL << 41,
    ParagraphNoun = 1UL << 42,
    Follows = 1UL << 43,
    Ask = 1UL << 44,
    We = 1UL << 45,
    Glue = 1UL << 46,
    Because = 1UL << 47,
    Rationale = 1UL << 48,

    // What takes the certainty away, or the instruction itself.
    Not = 1UL << 49,
    OnlyNot = 1UL << 50,
    If = 1UL << 51,
    Past = 1UL << 52,
    Others = 1UL << 53,
    Report = 1UL << 54,
    Support = 1UL << 55,
    Oppose = 1UL << 56,
    Reserve = 1UL << 57,
    CanLive = 1UL << 58,
    ProposalNoun = 1UL << 59,

    // The form around the answers, and the language itself.
    Form = 1UL << 60,
    Asking = 1UL << 61,
    Common = 1UL << 62,
    OtherPaper = 1UL << 63,

    /// <summary>Whatever can be asked to be done with words or paragraphs.</summary>
    Deed = Replace | Delete | Insert | Refer | ReadAs | Move | Merge | Split | Retain,
}
