using System.Globalization;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Rendering.Pages;

/// <summary>A page while it is written: where to, where everything stands, what everything is called, and what all parts of it share.</summary>
internal sealed record Page(HtmlWriter Html, PagePlan Plan, Attribution Names)
{
    /// <summary>The page's own words are English, whatever the draft's language is.</summary>
    public const string Language = "en";

    public Compilation Compilation => Plan.Compilation;

    public Draft Draft => Plan.Compilation.Draft;

    /// <summary>The attributes of an element that holds the page's own words.</summary>
    public static (string Name, string? Value)[] Own(string @class) => [("class", @class), ("lang", Language), ("dir", "ltr")];

    /// <summary>Begins an element that holds words of the draft, or of a wording, among the page's own.</summary>
    public HtmlWriter.Scope Foreign(string element, string @class, string language) =>
        Html.Open(element, ("class", @class), ("lang", language), ("dir", TextDirection.Of(language)));

    /// <summary>Writes a list of references: "P3, P5".</summary>
    public void Links(IEnumerable<(string Name, string Anchor)> places)
    {
        foreach (var (index, (name, anchor)) in places.Index())
        {
            Html.Text(index > 0 ? ", " : string.Empty);
            using (Html.Open("bdi"))
            {
                Html.Element("a", name, ("href", $"#{anchor}"));
            }
        }
    }

    public void Links(IEnumerable<Id<Proposal>> proposals) => Links(proposals.Select(id => (Names.Name(id), Names.Anchor(id))));

    public void Links(IEnumerable<Remark> remarks) => Links(remarks.Select(r => (Names.Name(r.Id), Names.Anchor(r.Id))));

    /// <summary>Writes names of participants in the alphabetical order of the draft's language.</summary>
    public void NameList(IEnumerable<Id<Participant>> participants)
    {
        foreach (var (index, name) in participants.Select(Compilation.Name).Order(StringComparer.Create(SortingCulture.Of(Draft.Header.Language), ignoreCase: true)).Index())
        {
            Html.Text(index > 0 ? ", " : string.Empty);
            Html.Element("bdi", name);
        }
    }

    /// <summary>Writes a redline as it reads best; runs that the editor supplied are left as they are, so that they stay marked.</summary>
    public void Redline(Comparison.Redline redline, Func<Id<Proposal>, ChangeOwner> ownerOf)
    {
        var shown = redline.Runs.Any(r => r.IsSupplied) ? redline : Comparison.ReadableRedline.Of(redline);
        HtmlRedline.Write(Html, shown, ownerOf, Plan.NoteAnchor);
    }

    public void Words(FormattedText text) => HtmlText.Write(Html, text);

    /// <summary>Writes the day of a proposal or remark, if it is known.</summary>
    public void When(DateOnly? day)
    {
        if (day is { } known)
        {
            Html.Text(" ");
            Html.Element("span", Day(known), ("class", "when"));
        }
    }

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
