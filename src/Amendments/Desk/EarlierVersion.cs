using Amendments.Intake;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Finds whether a file is a submission already, or a corrected version of one.</summary>
/// <param name="submissions">All submissions.</param>
/// <param name="submitter">Who sent the file.</param>
/// <param name="draft">The draft that it addresses.</param>
/// <param name="problems">Gets why it cannot be taken in.</param>
internal sealed class EarlierVersion(IReadOnlyList<Submission> submissions, Id<Participant> submitter, Draft draft, List<Problem> problems)
{
    /// <summary>What is written for a file that corrects nothing, however much it looks like it.</summary>
    public const string None = "none";

    /// <summary>The submission that the file is already, or null.</summary>
    public Submission? Same(SourceFile file)
    {
        var same = submissions.Where(s => s.Source?.Sha256 == file.Sha256 && s.Submitter == submitter).ToList();
        var found = same.Find(s => s.Addresses == draft.Id);
        if (found is null && same.Count > 0)
        {
            problems.Add(new Problem(file.Name, $"This file is already submission {same[0].Id}, which addresses draft {same[0].Addresses}.", $"Say --draft {same[0].Addresses} to read it again."));
        }
        else if (found is not null && submissions.FirstOrDefault(s => s.Corrects == found.Id) is { } later)
        {
            problems.Add(new Problem(file.Name, $"This file is {found.Id}, and {later.Id} corrects it.", "Take in the newest version."));
        }

        return found;
    }

    /// <summary>The submission that somebody says the file corrects, in its newest version.</summary>
    public Submission? Named(string corrects)
    {
        var named = Id<Submission>.TryParse(corrects, out var id) ? submissions.FirstOrDefault(s => s.Id == id) : null;
        if (named is null || named.Submitter != submitter || named.Addresses != draft.Id)
        {
            var found = named is null ? $"There is no submission “{corrects}”." : named.Submitter != submitter ? $"{named.Id} was sent by somebody else." : $"{named.Id} addresses draft {named.Addresses}.";
            problems.Add(new Problem("corrects", found, "amend submission list shows the submissions; write “none” if it corrects nothing."));
            return null;
        }

        while (submissions.FirstOrDefault(s => s.Corrects == named.Id) is { } later)
        {
            named = later;
        }

        return named;
    }

    /// <summary>The submission that the file seems to correct: of the same name, or with at least half of its findings' passages in it. The newest one wins.</summary>
    public Submission? Likely(string title, SourceFile file, IReadOnlyList<Finding> fresh, Func<Submission, IReadOnlyList<QueuedFinding>> standing)
    {
        var words = fresh.Select(f => Words(f)).ToHashSet(StringComparer.Ordinal);
        var newest = submissions.Where(s => s.Submitter == submitter && s.Addresses == draft.Id && !submissions.Any(o => o.Corrects == s.Id));
        return newest.Reverse().FirstOrDefault(s =>
        {
            var earlier = standing(s);
            var again = earlier.Count(f => words.Contains(Words(f.Finding)));

            // Two letters can both be called “comments.docx”; with nothing in common they are two letters.
            var isNamedSo = IsName(title, s.Title) || IsName(file.Name, s.Source?.Name);
            return earlier.Count == 0 ? isNamedSo : again * 2 >= earlier.Count || (isNamedSo && new FindingMatches(fresh, earlier, false).Gone.Count < earlier.Count);
        });
    }

    private static bool IsName(string left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Words(Finding finding) => Folding.Fold(finding.Passage.Quote.Text).Text.Trim();
}
