using System.Text.Json;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Intake;

/// <summary>
/// Proposals, remarks and positions as JSON, version 1: <c>{"version": 1, "by": [...], "submission": "S1", "items": [...]}</c>.
/// <c>by</c> and <c>submission</c> are what items without their own have. The README documents every property.
/// </summary>
public static class ProposalFile
{
    /// <summary>The version of the format that is read and documented here.</summary>
    public const int Version = 1;

    // One file is one meeting's or one submission's work; this stops a generated file from filling the memory.
    private const int MostItems = 100_000;

    private static readonly string[] Shared = ["by", "onBehalfOf", "coSponsors", "supporters", "submission", "source", "on"];

    private static readonly string[] Form = ["operation", "target", "old", "after", "before", "occurrence", "to", "label", "relation"];

    /// <summary>Reads a file.</summary>
    /// <param name="json">Its text.</param>
    /// <param name="by">The author of items that name none, when the file names none either; may be null.</param>
    /// <param name="submission">The submission of items that name none, when the file names none either; may be null.</param>
    /// <returns>All items, or all problems.</returns>
    public static Outcome<IReadOnlyList<Item>> Read(string json, string? by = null, string? submission = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Read(new JsonFields(document.RootElement, "file"), by, submission);
        }
        catch (JsonException error)
        {
            return Outcome<IReadOnlyList<Item>>.Failed(
                $"line {error.LineNumber + 1}", $"It is not JSON from byte {error.BytePositionInLine + 1} on.", error.Message.Split(" LineNumber: ")[0]);
        }
    }

    private static Outcome<IReadOnlyList<Item>> Read(JsonFields file, string? by, string? submission)
    {
        file.Allow(["version", "items", "by", "submission"]);
        if (file.Number("version") is not Version)
        {
            file.Report("version", "It is not 1.", "This program reads version 1 of the format; write \"version\": 1.");
        }

        var authors = file.Strings("by") is { Count: > 0 } named ? named : by is null ? [] : [by];
        var whence = file.Text("submission") ?? submission;
        var items = file.Objects("items").Take(MostItems + 1).Select((fields, i) => Item(fields.At($"items[{i}]"), authors, whence)).ToList();
        if (items.Count is 0 or > MostItems)
        {
            file.Report("items", items.Count == 0 ? "There are no items." : $"There are more than {MostItems}.", "Give a list of proposals, remarks and positions; split a very long one.");
        }

        return file.Problems.Count > 0 ? Outcome<IReadOnlyList<Item>>.Failed(file.Problems) : Outcome<IReadOnlyList<Item>>.Done(items.OfType<Item>().ToList());
    }

    private static Item? Item(JsonFields fields, ValueList<string> by, string? submission)
    {
        var own = fields.Strings("by");
        var names = new Names(own.Count > 0 ? own : by, fields.Strings("onBehalfOf"), fields.Strings("coSponsors"), fields.Strings("supporters"));
        if (names.Authors.Count == 0)
        {
            fields.Report("by", "Nobody is named.", "Name the participant, here or once for the whole file.");
        }

        Item? item = fields.Has("remark") ? Remark(fields, names) : fields.Has("position") ? Position(fields, names) : Proposal(fields, names);

        // Read also for an item that is wrong, so that everything wrong with it is said at once.
        var (whence, source, on) = (fields.Text("submission") ?? submission, Source(fields), fields.Date("on"));
        return item is null ? null : item with { Submission = whence, Source = source, On = on };
    }

    private static Item.Proposal? Proposal(JsonFields fields, Names names)
    {
        fields.Allow([.. Shared, .. Form, "readings", "wording", "rationale", "language", "supplied", "confidential"]);
        var readings = fields.Has("readings")
            ? fields.Objects("readings").Select((r, i) => Reading(r.At($"{fields.Where}.readings[{i}]"))).ToList()
            : [Reading(fields, isAlone: true)];
        if (readings.Count == 0)
        {
            fields.Report("readings", "There are none.", "Give at least one, the least destructive first.");
        }

        var supplied = fields.Objects("supplied").Select((s, i) => Supply(s.At($"{fields.Where}.supplied[{i}]"))).OfType<Supply>().ToValueList();
        return readings.Contains(null) ? null : new Item.Proposal(readings.Select(r => r!).ToValueList(), fields.Words("wording"))
        {
            Where = fields.Where,
            Names = names,
            Rationale = fields.Words("rationale"),
            Language = fields.Text("language"),
            Supplied = supplied,
            IsConfidential = fields.Truth("confidential"),
        };
    }

    private static Reading? Reading(JsonFields fields, bool isAlone = false)
    {
        if (!isAlone)
        {
            fields.Allow([.. Form, "because"]);
        }

        var form = new OperationForm
        {
            Operation = fields.Text("operation"),
            Target = fields.Text("target"),
            Old = fields.Text("old"),
            After = fields.Text("after"),
            Before = fields.Text("before"),
            Occurrence = fields.Number("occurrence"),
            To = fields.Text("to"),
            Label = fields.Text("label"),
            Relation = fields.Choice("relation", LabelRelation.NewAfter),
        };
        return form.Read(fields.Where, fields.Problems) is { } operation ? new Reading(operation, fields.Text("because") ?? string.Empty) : null;
    }

    private static Supply? Supply(JsonFields fields)
    {
        fields.Allow(["what", "text", "because"]);
        var kind = fields.Choice<SupplyKind>("what");
        return kind is null ? null : new Supply(kind.Value, fields.Text("text") ?? string.Empty, string.Empty, fields.Text("because") ?? string.Empty);
    }

    private static Item.Remark? Remark(JsonFields fields, Names names)
    {
        fields.Allow([.. Shared, "remark", "target"]);
        if (TargetNotation.TryRead(fields.Text("target") ?? "paper", out var target))
        {
            return new Item.Remark(target, fields.Words("remark")) { Where = fields.Where, Names = names };
        }

        fields.Report("target", $"“{fields.Text("target")}” is no place in a paper.", "Write it like 22, “21, 22” or section Data governance.");
        return null;
    }

    private static Item.Position? Position(JsonFields fields, Names names)
    {
        fields.Allow([.. Shared, "position", "proposal"]);
        return fields.Choice<Stance>("position") is { } stance
            ? new Item.Position(fields.Text("proposal") ?? string.Empty, stance) { Where = fields.Where, Names = names }
            : null;
    }

    private static SourceNote Source(JsonFields fields)
    {
        if (fields.Object("source") is not { } source)
        {
            return SourceNote.Nowhere;
        }

        source.Allow(["heading", "lines", "pages", "quote"]);
        return new SourceNote(source.Text("heading"), source.Span("lines"), source.Span("pages"), source.Words("quote"));
    }
}
