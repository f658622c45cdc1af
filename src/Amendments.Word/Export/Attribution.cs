using System.Text.RegularExpressions;
using Amendments.Composition;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Word.Export;

/// <summary>Finds in words what tells whose they are: names of participants in any case and typography, titles and addresses of submissions.</summary>
internal sealed class Attribution(Compilation compilation)
{
    // Shorter titles, such as "Comments", are words of any text.
    private const int ShortestTitle = 12;

    private readonly List<(string Name, Regex Pattern)> _names =
    [
        .. compilation.Participants.SelectMany(p => p.Aliases.Select(a => a.Name).Prepend(p.Name))
            .Concat(compilation.Submissions.Select(s => s.Title).Where(t => t.Length >= ShortestTitle))
            .Concat(compilation.Submissions.Select(s => s.Channel).OfType<string>().Where(c => c.Contains("://", StringComparison.Ordinal)))
            .Where(n => n.Trim().Length > 0)
            .Distinct()
            .OrderByDescending(n => n.Length)
            .Select(n => (n, Pattern(n))),
    ];

    /// <summary>The first name that stands in a text, as a word of its own where the script has blanks between words; or null.</summary>
    public string? NameIn(string text)
    {
        var folded = Folding.Fold(text).Text;
        return _names.Find(n => n.Pattern.IsMatch(folded)).Name;
    }

    /// <summary>What an editor has to know before an unattributed document is sent on.</summary>
    public IEnumerable<Problem> Warnings()
    {
        foreach (var proposal in compilation.Proposals)
        {
            if (NameIn(proposal.Wording.Text) is { } name)
            {
                yield return new Problem(proposal.Id.ToString(), $"Its wording itself names “{name}”.", "A wording is never rewritten; leave the proposal out if that tells whose it is.");
            }

            foreach (var supply in proposal.Supplied.Where(s => s.Kind == SupplyKind.Place && NameIn(s.What) is not null))
            {
                yield return new Problem(proposal.Id.ToString(), $"The place that the editor supplied names “{NameIn(supply.What)}”, so it is not given in the unattributed document.", "Export with attribution to have it.");
            }
        }

        foreach (var remark in compilation.Remarks)
        {
            if (NameIn(remark.Words.Text) is { } name)
            {
                yield return new Problem(remark.Id.ToString(), $"The remark names “{name}”, so it is left out of the unattributed document.", "Export with attribution to have it.");
            }
        }
    }

    private static Regex Pattern(string name)
    {
        var folded = Folding.Fold(name.Trim()).Text;
        var (before, behind) = (HasCase(folded[0]) ? @"(?<!\w)" : string.Empty, HasCase(folded[^1]) ? @"(?!\w)" : string.Empty);
        return new Regex($"{before}{Regex.Escape(folded)}{behind}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }

    // Chinese has no blanks between words, Arabic joins "and" and "the" to them; scripts with capital letters do neither.
    private static bool HasCase(char character) => char.IsUpper(character) || char.IsLower(character) || char.IsAsciiDigit(character);
}
