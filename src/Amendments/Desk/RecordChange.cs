using Amendments.Intake;
using Amendments.Participants;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>How a record is corrected; what is null stays as it is. What a kind of record does not have is passed over.</summary>
public sealed record RecordChange
{
    /// <summary>What changes of the operation, or of the target of a remark.</summary>
    public OperationForm Form { get; init; } = new();

    /// <summary>The wording of a proposal.</summary>
    public FormattedText? Wording { get; init; }

    /// <summary>The reason that the proponent gives; empty for none.</summary>
    public FormattedText? Rationale { get; init; }

    /// <summary>What a remark says.</summary>
    public FormattedText? Text { get; init; }

    /// <summary>BCP 47 tag of the language of a wording or a submission.</summary>
    public string? Language { get; init; }

    /// <summary>The authors, or whoever made a remark, takes a position, or sent a submission.</summary>
    public ValueList<string>? By { get; init; }

    /// <summary>Who is spoken for.</summary>
    public ValueList<string>? OnBehalfOf { get; init; }

    /// <summary>Who put their names to it.</summary>
    public ValueList<string>? CoSponsors { get; init; }

    /// <summary>Who is named as a supporter.</summary>
    public ValueList<string>? Supporters { get; init; }

    /// <summary>The submission that it stands in.</summary>
    public string? Submission { get; init; }

    /// <summary>The heading that it stands under there.</summary>
    public string? Heading { get; init; }

    /// <summary>The words of the passage.</summary>
    public FormattedText? Quote { get; init; }

    /// <summary>The day it was made or taken.</summary>
    public DateOnly? On { get; init; }

    /// <summary>How a participant stands to a proposal.</summary>
    public Stance? Stance { get; init; }

    /// <summary>The name of a participant.</summary>
    public string? Name { get; init; }

    /// <summary>What sort of participant it is.</summary>
    public ParticipantKind? Kind { get; init; }

    /// <summary>All other names of a participant.</summary>
    public ValueList<string>? Aliases { get; init; }

    /// <summary>The title of a submission.</summary>
    public string? Title { get; init; }

    /// <summary>How a submission came.</summary>
    public string? Channel { get; init; }

    /// <summary>The dates of a submission; those that are null stay.</summary>
    public SubmissionDates Dates { get; init; } = new();

    /// <summary>Whether anything is said of the passage.</summary>
    internal bool ChangesSource => Submission is not null || Heading is not null || Quote is not null;
}
