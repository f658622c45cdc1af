using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>Whose the words are, on a screen: the text, then its pieces in order.</summary>
internal sealed class ProvenancePage(Screen screen, ProvenanceView view)
{
    private const int Indent = 4;

    public void Print()
    {
        var what = view.Scenario is { } name ? $", scenario “{name}”" : ", with everything that is proposed, first come first served";
        screen.Text(DraftPage.Name(view.Compilation.Draft).Add(what, Look.Faint));
        foreach (var paragraph in view.Paragraphs)
        {
            Print(screen, paragraph, view.Compilation);
        }
    }

    /// <summary>A composed paragraph and the owners of its words.</summary>
    public static void Print(Screen screen, OwnedParagraph owned, Compilation compilation)
    {
        screen.Blank();
        var label = ReadingPage.Label(owned.Paragraph);
        if (owned.Words.Count == 0)
        {
            screen.Text(label.Add(owned.Paragraph.Mark.Owner is { } gone ? $"[taken out by {Owner(gone, compilation)}]" : "[empty]", Look.Faint));
            return;
        }

        foreach (var words in owned.Words)
        {
            label.Add(PlainRedline.Readable(words.Text), words.Owner is null ? Look.Plain : Look.Added);
        }

        screen.Text(label);
        if (owned.Paragraph.Mark is { Kind: not RunKind.Kept, Owner: { } owner } && owned.Paragraph.Base is not null)
        {
            screen.Text(Phrase.Of(owned.Paragraph.Mark.Kind == RunKind.Inserted ? $"Ended here by {Owner(owner, compilation)}" : $"Runs on into the next: {Owner(owner, compilation)}", Look.Faint), Indent);
        }

        if (owned.Words.All(w => w.Owner == owned.Words[0].Owner && !w.IsSupplied))
        {
            screen.Text(Phrase.Of(owned.Words[0].Owner is { } all ? $"All of it: {Owner(all, compilation)}" : "All of it: the draft", Look.Faint), Indent);
            return;
        }

        // A blank that joins words is nobody's.
        foreach (var words in owned.Words.Where(w => w.Owner is not null && w.Text.Text.Trim().Length > 0))
        {
            screen.Text(Phrase.Of($"“{PlainRedline.Readable(words.Text).Trim()}”", Look.Added).Add($"  {Owner(words.Owner!.Value, compilation)}").Add(words.IsSupplied ? ", supplied by the editor" : string.Empty, Look.Faint), Indent);
        }
    }

    // "P5 (UNESCO), 2025-07-25; the same: P11 (Organization C), 2025-07-21".
    private static string Owner(Id<Proposal> id, Compilation compilation) => string.Join("; the same: ", compilation.Composed.WithTheSame(id).Prepend(id).Select(p => One(p, compilation)));

    private static string One(Id<Proposal> id, Compilation compilation) => $"{id} ({compilation.Proponent(id)}), {Days.Write(compilation.Date(compilation.Proposal(id)))}";
}
