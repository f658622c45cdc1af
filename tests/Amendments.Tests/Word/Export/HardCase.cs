using Amendments.Composition;
using Amendments.Tests.Composition;
using Amendments.Tests.Papers;
using Amendments.Word.Reading;

namespace Amendments.Tests.Word.Export;

/// <summary>A document made by hand around something that is hard to redline, and the proposals that touch it.</summary>
/// <param name="Name">What is hard about it.</param>
/// <param name="Proposals">See <see cref="ProposalNotation"/>.</param>
/// <param name="Docx">The file.</param>
internal sealed record HardCase(string Name, string Proposals, byte[] Docx)
{
    public static IReadOnlyList<HardCase> All { get; } = [.. HardWords.All, .. HardObjects.All, .. HardParagraphs.All, .. HardPlaces.All, .. HardTracked.All, .. HardFiles.All, .. HardRules.All];

    /// <summary>By which rule the proposals are laid in.</summary>
    public CompositionRule Rule { get; init; } = CompositionRule.Plain;

    /// <summary>What the remarks on it are about, each by another participant.</summary>
    public ValueList<string> Remarks { get; init; } = [];

    /// <summary>A case whose document is a title and this body.</summary>
    public static HardCase Of(string name, string proposals, params string[] body) => new(name, proposals, SmallDocx.Of(Title("Paper") + string.Concat(body)));

    public static string Title(string text) => Markup.PWith("<w:pStyle w:val=\"Title\"/>", Markup.R(text));

    public static string Heading(string text) => Markup.PWith("<w:pStyle w:val=\"Heading1\"/>", Markup.R(text));

    /// <summary>A paragraph that Word numbers.</summary>
    public static string Item(string content, string properties = "") => Markup.PWith(Markup.Numbering + properties, content);

    /// <summary>A sub-paragraph that Word letters.</summary>
    public static string Letter(string content) => Markup.PWith(Markup.Numbering.Replace("ilvl w:val=\"0\"", "ilvl w:val=\"1\"", StringComparison.Ordinal), content);

    /// <summary>A paragraph whose number is typed in a run with its first words.</summary>
    public static string Typed(string text) => Markup.P(Markup.R(text).Replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">", StringComparison.Ordinal));

    public Compilation Compile()
    {
        var draft = Drafts.Assemble(WordDraftReader.Read(Docx));
        var remarks = Remarks.Select((target, i) => Compilations.Remark(i + 1, (i % Compilations.Participants.Count) + 1, target, $"Said of {target}.")).ToArray();
        return Compilations.Of(draft, Proposals.Length == 0 ? [] : ProposalNotation.Read(Proposals, draft), remarks).Under(Rule);
    }

    public override string ToString() => Name;
}
