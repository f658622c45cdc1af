using System.Globalization;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Generators;

/// <summary>A draft and proposals on it, fitting and not.</summary>
internal sealed record RandomCase(ValueList<(int Kind, FormattedText Text)> Paragraphs, ValueList<RandomProposal> Asked)
{
    public static Gen<RandomCase> All { get; } =
        from size in Gen.Choose(1, 5)
        from paragraphs in Gen.ArrayOf(Gen.Zip(Gen.Choose(0, 9), Formatted.Short), size)
        from count in Gen.Choose(1, 4)
        from asked in Gen.ArrayOf(RandomProposal.All, count)
        select new RandomCase(paragraphs.ToValueList(), asked.ToValueList());

    public Draft Draft => DraftAssembly.Assemble(
        new Id<Draft>(1), new Id<Paper>(1), new DraftHeader("Draft", "Draft", null, "en", []), new SourceFile("draft", new string('0', 64), 0), Printed());

    public static IEnumerable<RandomCase> Smaller(RandomCase item) =>
        Property.Fewer(item.Asked).Select(a => item with { Asked = a })
            .Concat(Property.Fewer(item.Paragraphs).Where(p => p.Count > 0).Select(p => item with { Paragraphs = p }))
            .Concat(item.Paragraphs.SelectMany((p, i) => Formatted.Shorter(p.Text).Take(20)
                .Select(t => item with { Paragraphs = item.Paragraphs.Select((q, j) => i == j ? (q.Kind, t) : q).ToValueList() })));

    public ValueList<Proposal> Proposals(Draft draft) => Asked.Select((a, i) => a.On(draft, i + 1)).ToValueList();

    public static void Holds(Func<Draft, ValueList<Resolution>, bool> law) => Property.Holds(
        All,
        item =>
        {
            var draft = item.Draft;
            return law(draft, item.Proposals(draft).Select(p => Resolver.Resolve(p, draft)).ToValueList());
        },
        Smaller);

    public override string ToString()
    {
        var draft = Draft;
        return string.Join('\n', draft.Paragraphs.Select(p => $"{p.Name}: {Fixtures.VisibleCharacters.Write(p.Text.Text)}"))
            + "\n" + string.Join('\n', Proposals(draft).Select(p => $"{p.Id} {OperationName.Of(p.Operation)}: {OperationName.Describe(p.Operation)} ← “{p.Wording}”"));
    }

    private List<PrintedParagraph> Printed()
    {
        var (number, letter) = (0, 0);
        var printed = new List<PrintedParagraph>();
        foreach (var (kind, text) in Paragraphs)
        {
            if (kind is 0)
            {
                printed.Add(new PrintedParagraph(ParagraphKind.Heading, 1, string.Empty, text));
            }
            else if (kind is 1 or 2)
            {
                printed.Add(new PrintedParagraph(ParagraphKind.SubParagraph, 1, $"({(char)('a' + letter++)})", text));
            }
            else if (kind is 3)
            {
                printed.Add(new PrintedParagraph(ParagraphKind.Text, 0, string.Empty, text));
            }
            else
            {
                printed.Add(new PrintedParagraph(ParagraphKind.Numbered, 0, (++number).ToString(CultureInfo.InvariantCulture) + (kind == 9 ? " bis." : "."), text));
                letter = 0;
            }
        }

        return printed;
    }
}
