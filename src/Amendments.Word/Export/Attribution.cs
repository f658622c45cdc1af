using System.Text.RegularExpressions;
using Amendments.Composition;

namespace Amendments.Word.Export;

/// <summary>Finds the names of participants in words that an unattributed export would show.</summary>
internal sealed class Attribution(Compilation compilation)
{
    private readonly List<string> _names =
        [.. compilation.Participants.SelectMany(p => p.Aliases.Select(a => a.Name).Prepend(p.Name)).Distinct().OrderByDescending(n => n.Length)];

    /// <summary>The first name that stands in a text as a word of its own, or null.</summary>
    public string? NameIn(string text) =>
        _names.Find(name => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.CultureInvariant));

    /// <summary>What an editor has to know before an unattributed document is sent on.</summary>
    public IEnumerable<Problem> Warnings()
    {
        foreach (var proposal in compilation.Proposals)
        {
            if (NameIn(proposal.Wording.Text) is { } name)
            {
                yield return new Problem(proposal.Id.ToString(), $"Its wording itself names “{name}”.", "A wording is never rewritten; leave the proposal out if that tells whose it is.");
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
}
