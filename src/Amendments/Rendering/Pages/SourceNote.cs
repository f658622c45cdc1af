using Amendments.Submissions;

namespace Amendments.Rendering.Pages;

/// <summary>Where something stands in a submission, with the words that stand there. Nothing on a page without attribution.</summary>
internal sealed class SourceNote(Page page)
{
    private const int Short = 160;

    public void Write(Passage? passage, string language)
    {
        if (passage is not null && page.Names.IsNamed)
        {
            Facts.Write(page.Html, "Source", () => Place(passage, language));
        }
    }

    private void Place(Passage passage, string language)
    {
        var isListed = page.Compilation.Submissions.Any(s => s.Id == passage.Submission);
        page.Html.Element("a", passage.Place, ("href", isListed ? $"#{passage.Submission}" : null));
        if (passage.Quote.Length is > 0 and <= Short)
        {
            page.Html.Text(" ");
            Quote(passage, language);
        }
        else if (passage.Quote.Length > 0)
        {
            using (page.Html.Open("details"))
            {
                page.Html.Element("summary", "its words");
                Quote(passage, language);
            }
        }
    }

    private void Quote(Passage passage, string language)
    {
        using (page.Foreign("bdi", "said", language))
        {
            page.Html.Text("“");
            page.Words(passage.Quote);
            page.Html.Text("”");
        }
    }
}
