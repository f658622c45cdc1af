using System.Globalization;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Tests.Composition;

// P1 replace-words 2 | old: cultural engagement | wording: cultural diversity
//
// First the id, the operation and the target, then what the operation needs, each behind a bar or on an indented line of its own:
//   old, after, before    words of the draft; with none of them, insert-words reads its place from the wording
//   occurrence            which of them, from 1
//   wording               the words to put in, in EmphasisNotation; "¶" begins a new paragraph
//   to                    where to move
//   label                 the label that a new paragraph asks for
//   by                    which participant proposes it, from 1; the first if it does not say
//   language              of the wording, if it is not the draft's
//   punctuation-before, punctuation-after    what the editor supplied

/// <summary>Reads the proposals of a composition fixture.</summary>
internal static class ProposalNotation
{
    public static IReadOnlyList<Proposal> Read(string text, Draft draft)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(' ') && lines.Count > 0)
            {
                lines[^1] += " | " + line.Trim();
            }
            else
            {
                lines.Add(line);
            }
        }

        return [.. lines.Select(l => One(l, draft))];
    }

    private static Proposal One(string line, Draft draft)
    {
        var items = line.Split(" | ");
        var head = items[0].Split(' ', 3);
        var fields = items.Skip(1).Select(i => i.Split(": ", 2)).ToDictionary(i => i[0].Trim(), i => i[1]);
        Supply[] supplied =
        [
            new(SupplyKind.PunctuationBefore, fields.GetValueOrDefault("punctuation-before", string.Empty), "Editor"),
            new(SupplyKind.PunctuationAfter, fields.GetValueOrDefault("punctuation-after", string.Empty), "Editor"),
        ];
        return new Proposal
        {
            Id = Id<Proposal>.TryParse(head[0], out var id) ? id : throw new InvalidDataException($"“{head[0]}” is not the id of a proposal."),
            Draft = draft.Id,
            Readings = [new Reading(Operation(head[1], Target(head[2]), fields))],
            Wording = EmphasisNotation.Read(fields.GetValueOrDefault("wording", string.Empty).Replace(" ¶ ", "\n", StringComparison.Ordinal)),
            Language = fields.GetValueOrDefault("language", draft.Header.Language),
            Involved = [new Involvement(new Id<Participant>(int.Parse(fields.GetValueOrDefault("by", "1"), CultureInfo.InvariantCulture)), Role.Author)],
            RecordedOn = new DateOnly(2025, 7, 18),
            Supplied = supplied.Where(s => s.What.Length > 0).ToValueList(),
        };
    }

    private static Operation Operation(string name, Target target, Dictionary<string, string> fields) => name switch
    {
        "replace-words" => new Operation.ReplaceWords(Quotation(fields, "old")) { Target = target },
        "insert-words" => new Operation.InsertWords(Point(fields)) { Target = target },
        "delete-words" => new Operation.DeleteWords(Quotation(fields, "old")) { Target = target },
        "append" => new Operation.Append { Target = target },
        "prepend" => new Operation.Prepend { Target = target },
        "replace-sentence" => new Operation.ReplaceSentence { Target = target },
        "replace-paragraph" => new Operation.ReplaceParagraph { Target = target },
        "insert-paragraph" => new Operation.InsertParagraph(fields.TryGetValue("label", out var label) ? Label.Parse(label) : null) { Target = target },
        "delete-paragraph" => new Operation.DeleteParagraph { Target = target },
        "move" => new Operation.Move(Target(fields["to"])) { Target = target },
        "merge" => new Operation.Merge { Target = target },
        "split" => new Operation.Split(Quotation(fields, "before")) { Target = target },
        "replace-throughout" => new Operation.ReplaceThroughout(Quotation(fields, "old")) { Target = target },
        "retain" => new Operation.Retain { Target = target },
        _ => throw new InvalidDataException($"“{name}” is not an operation. There are: {string.Join(", ", OperationName.All)}."),
    };

    private static InsertionPoint Point(Dictionary<string, string> fields) =>
        fields.ContainsKey("after") ? new InsertionPoint.After(Quotation(fields, "after"))
        : fields.ContainsKey("before") ? new InsertionPoint.Before(Quotation(fields, "before"))
        : new InsertionPoint.Restated();

    private static Quotation Quotation(Dictionary<string, string> fields, string name) =>
        new(fields[name], fields.TryGetValue("occurrence", out var occurrence) ? int.Parse(occurrence, CultureInfo.InvariantCulture) : null);

    private static Target Target(string text) =>
        TargetNotation.TryRead(text, out var target) ? target : throw new InvalidDataException($"“{text}” is not a target.");
}
