using Amendments.Submissions;

namespace Amendments.Rendering.Pages;

/// <summary>What stands behind the paper: proposals and remarks without a place in it, everything that is not in the text, and the submissions.</summary>
internal sealed class PageEnd(Page page)
{
    private readonly HtmlWriter _html = page.Html;

    public void Write()
    {
        using (_html.Open("footer", Page.Own("end")))
        {
            if (page.Plan.Unplaced.Count > 0)
            {
                Heading("Proposals without a place in this draft", "unplaced");
                page.Plan.Unplaced.ForEach(new ProposalCard(page).Write);
            }

            if (page.Plan.GeneralRemarks.Count > 0)
            {
                Heading("Remarks on sections and on the whole paper", "remarks");
                page.Plan.GeneralRemarks.ForEach(r => new RemarkCard(page).Write(r, withTarget: true));
            }

            NotApplied();
            Submissions();
        }
    }

    private void NotApplied()
    {
        Heading("Not in the text", "not-in-the-text");
        if (page.Compilation.Composed.NotApplied.Count == 0)
        {
            _html.Element("p", "Every proposal is in the text.");
            return;
        }

        using (_html.Open("ul", ("class", "left-out")))
        {
            foreach (var left in page.Plan.InOrder.SelectMany(page.Plan.Showings.NotApplied))
            {
                using (_html.Open("li"))
                {
                    page.Links([left.Proposal]);
                    if (page.Names.IsNamed)
                    {
                        _html.Text(" ");
                        _html.Element("bdi", page.Compilation.Proponent(left.Proposal));
                    }

                    _html.Text($". {LeftOut.Term(left.Reason)}{(left.With.Count > 0 ? " " : ": ")}");
                    new LeftOut(page).Write(left);
                }
            }
        }
    }

    private void Submissions()
    {
        var compilation = page.Compilation;
        var cited = compilation.Proposals.Select(p => p.Source).Concat(compilation.Remarks.Select(r => r.Source)).OfType<Passage>().Select(p => p.Submission).ToHashSet();
        var listed = compilation.Submissions.Where(s => cited.Contains(s.Id)).ToList();
        if (!page.Names.IsNamed || listed.Count == 0)
        {
            return;
        }

        Heading("Submissions", "submissions");
        using (_html.Open("ul", ("class", "submissions")))
        {
            listed.ForEach(Submission);
        }
    }

    private void Submission(Submission submission)
    {
        using (_html.Open("li", ("id", submission.Id.ToString())))
        {
            _html.Text($"{submission.Id} ");
            _html.Element("bdi", page.Compilation.Name(submission.Submitter));
            _html.Text(", ");
            _html.Element("bdi", submission.Title);
            _html.Text(submission.Dates.Best is { } day ? $", {Page.Day(day)}" : string.Empty);
            if (submission.Channel is { } channel)
            {
                _html.Text(", ");
                using (_html.Open("bdi"))
                {
                    _html.Element(IsAddress(channel) ? "a" : "span", channel, ("href", IsAddress(channel) ? channel : null), ("rel", IsAddress(channel) ? "noreferrer" : null));
                }
            }
        }
    }

    // Only these two: "javascript:" in a channel must stay words.
    private static bool IsAddress(string channel) =>
        Uri.TryCreate(channel, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private void Heading(string text, string anchor) => _html.Element("h2", text, ("id", anchor));
}
