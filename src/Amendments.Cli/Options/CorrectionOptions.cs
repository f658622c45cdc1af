using System.CommandLine;
using Amendments.Desk;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Cli.Options;

/// <summary>What is different in a corrected record, by the options with which it is made.</summary>
internal static class CorrectionOptions
{
    private static readonly Option<string?> Operation = Made.OneOf("--operation", "NAME", "Of a proposal: what it asks for.", OperationName.All);

    private static readonly Option<string?> Target = Made.Text("--target", "PLACE", "Of a proposal or remark: the place.");

    private static readonly Option<string?> Rationale = Made.Text("--rationale", "TEXT", "Of a proposal: the reason given; empty for none.");

    private static readonly Option<string?> Text = Made.Text("--text", "TEXT", "Of a remark: what it says.");

    private static readonly Option<Stance?> Stance = Made.Choice<Stance>("--stance", "Of a position.");

    private static readonly Option<string[]> By = Made.Texts("--by", "NAME", "Whose it is, or who sent it; of a proposal again for each author.");

    private static readonly Option<string[]> OnBehalfOf = Made.Texts("--on-behalf-of", "NAME", "Of a proposal: all who are spoken for.");

    private static readonly Option<string[]> CoSponsors = Made.Texts("--co-sponsor", "NAME", "Of a proposal: all who put their names to it.");

    private static readonly Option<string[]> Supporters = Made.Texts("--supporter", "NAME", "Of a proposal: all who are named as supporters.");

    private static readonly Option<string?> Submission = Made.Text("--submission", "ID", "The submission that it stands in.");

    private static readonly Option<string?> Heading = Made.Text("--heading", "TEXT", "The heading that it stands under there.");

    private static readonly Option<string?> Quote = Made.Text("--quote", "TEXT", "The words of the passage there.");

    private static readonly Option<DateOnly?> On = Made.Day("--on", "The day it was made or taken.");

    private static readonly Option<string?> Language = Made.Text("--language", "TAG", "Of a wording or a submission.");

    private static readonly Option<string?> Title = Made.Text("--title", "TEXT", "Of a submission.");

    private static readonly Option<string?> Channel = Made.Text("--channel", "TEXT", "Of a submission: how it came.");

    private static readonly Option<DateOnly?> Dated = Made.Day("--dated", "Of a submission: the date that it bears.");

    private static readonly Option<DateOnly?> Sent = Made.Day("--sent", "Of a submission: the day it was sent.");

    private static readonly Option<DateOnly?> Received = Made.Day("--received", "Of a submission: the day it was received.");

    private static readonly Option<string?> Name = Made.Text("--name", "NAME", "Of a participant.");

    private static readonly Option<ParticipantKind?> Kind = Made.Choice<ParticipantKind>("--kind", "Of a participant.");

    private static readonly Option<string[]> Aliases = Made.Texts("--alias", "NAME", "Of a participant: all its other names.");

    private static readonly Option<DateOnly?>[] Dates = [Dated, Sent, Received];

    private static readonly Option[] Place = [Submission, Heading, Quote, On];

    public static IEnumerable<Option> All =>
    [
        Operation, Target, .. OperationOptions.All, Rationale, Language, By, OnBehalfOf, CoSponsors, Supporters, .. Place,
        Text, Stance, Title, Channel, .. Dates, Name, Kind, Aliases,
    ];

    /// <summary>The options that are given and that such a record does not have.</summary>
    public static IEnumerable<string> Foreign(Call call, string id) => All.Where(call.Has).Except(Of(char.ToUpperInvariant(id[0]))).Select(o => o.Name);

    public static RecordChange Read(Call call) => new()
    {
        Form = OperationOptions.Form(call, call.Get(Operation), call.Get(Target)),
        Wording = OperationOptions.Words(call),
        Rationale = Words(call, Rationale),
        Text = Words(call, Text),
        Language = call.Get(Language),
        By = Values(call, By),
        OnBehalfOf = Values(call, OnBehalfOf),
        CoSponsors = Values(call, CoSponsors),
        Supporters = Values(call, Supporters),
        Submission = call.Get(Submission),
        Heading = call.Get(Heading),
        Quote = Words(call, Quote),
        On = call.Get(On),
        Stance = call.Get(Stance),
        Name = call.Get(Name),
        Kind = call.Get(Kind),
        Aliases = Values(call, Aliases),
        Title = call.Get(Title),
        Channel = call.Get(Channel),
        Dates = new SubmissionDates(call.Get(Dated), call.Get(Sent), call.Get(Received)),
    };

    private static IEnumerable<Option> Of(char letter) => letter switch
    {
        'P' => [Operation, Target, .. OperationOptions.All, Rationale, Language, By, OnBehalfOf, CoSponsors, Supporters, .. Place],
        'R' => [Target, Text, By, Submission, Heading, Quote],
        'Q' => [Stance, By, .. Place],
        'S' => [Title, Channel, .. Dates, Language, By],
        'A' => [Name, Kind, Aliases],
        _ => [],
    };

    // Given without a value, an option says that there is none.
    private static ValueList<string>? Values(Call call, Option<string[]> option) => call.Has(option) ? [.. call.Get(option) ?? []] : null;

    private static FormattedText? Words(Call call, Option<string?> option) => call.Get(option) is { } words ? EmphasisNotation.Read(words) : null;
}
