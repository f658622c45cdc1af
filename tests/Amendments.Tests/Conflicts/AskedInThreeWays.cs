using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Conflicts;

/// <summary>A text of few different words, and words put into it: behind the words before them, before the words behind them, and by restating it all.</summary>
internal static class AskedInThreeWays
{
    private static readonly Target Target = new Target.Paragraph(Label.Of(1));

    private static Gen<string[]> Words { get; } = Some(1, 6);

    private static Gen<string[]> Some(int least, int most) => Gen.Choose(least, most)
        .SelectMany(count => Gen.ArrayOf(Gen.Elements("women", "women", "men", "and", "and", "girls,", "of", "States.", "the", "café", "تقرير"), count));

    public static void Holds(Func<ConflictAnalysis, bool> law) => Generators.Property.Holds(Gen.Zip(Gen.Zip(Words, Words), Some(1, 3), (t, put) => (t.Item1, t.Item2, put)), item =>
    {
        var (before, put, behind) = (string.Join(' ', item.Item1), string.Join(' ', item.put), string.Join(' ', item.Item2));
        return law(Analyse($"{before} {behind}",
            (new Operation.InsertWords(new InsertionPoint.After(new Quotation(before))) { Target = Target }, put),
            (new Operation.InsertWords(new InsertionPoint.Before(new Quotation(behind))) { Target = Target }, put),
            (new Operation.ReplaceParagraph { Target = Target }, $"{before} {put} {behind}")));
    });

    public static void HoldsForDeletions(Func<ConflictAnalysis, bool> law) => Generators.Property.Holds(Gen.Zip(Gen.Zip(Words, Words), Some(1, 3), (t, struck) => (t.Item1, t.Item2, struck)), item =>
    {
        var (before, struck, behind) = (string.Join(' ', item.Item1), string.Join(' ', item.struck), string.Join(' ', item.Item2));
        return law(Analyse($"{before} {struck} {behind}",
            (new Operation.DeleteWords(new Quotation(struck)) { Target = Target }, string.Empty),
            (new Operation.ReplaceParagraph { Target = Target }, $"{before} {behind}")));
    });

    private static ConflictAnalysis Analyse(string text, params (Operation Operation, string Wording)[] asked)
    {
        PrintedParagraph[] printed = [new(ParagraphKind.Numbered, 0, "1.", text)];
        var draft = DraftAssembly.Assemble(
            new Id<Draft>(1), new Id<Paper>(1), new DraftHeader("Draft", "Draft", null, "en", []), new SourceFile("draft", new string('0', 64), 0), printed.ToValueList());
        var proposals = asked.Select((a, i) => new Proposal
        {
            Id = new Id<Proposal>(i + 1),
            Draft = draft.Id,
            Readings = [new Reading(a.Operation)],
            Wording = a.Wording,
            Language = "en",
            Involved = [new Involvement(new Id<Participant>(1), Role.Author)],
        }).ToList();
        return new ConflictAnalysis(draft, proposals, [.. proposals.Select(p => Resolver.Resolve(p, draft))]);
    }
}
