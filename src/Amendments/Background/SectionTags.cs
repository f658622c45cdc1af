using Amendments.Comparison;
using Amendments.Documents;
using Amendments.Papers;

namespace Amendments.Background;

/// <summary>
/// Finds the tags of a section: those that its sentences name, and the codes that begin the lines below a heading or lead-in that
/// names the list ("Links to WSIS Action Lines", then "C5. Building confidence"), until the next heading.
/// </summary>
internal sealed class SectionTags(BackgroundWords words)
{
    /// <summary>The tags, each once, in the order of their list.</summary>
    /// <param name="title">The section's title.</param>
    /// <param name="blocks">Its blocks.</param>
    public ValueList<Tag> Find(string title, IEnumerable<DocumentBlock> blocks) =>
        words.Schemes.SelectMany(scheme => Find(scheme, title, blocks)).Distinct().Order().ToValueList();

    private List<Tag> Find(TagScheme scheme, string title, IEnumerable<DocumentBlock> blocks)
    {
        var found = new List<Tag>(Named(title, scheme));
        var isListed = new TagReader(title, scheme, words).IsNamed;
        foreach (var block in blocks)
        {
            var text = block.Text.Text;
            var whole = new TagReader(text, scheme, words);
            var isHeading = IsHeading(block) && !whole.BeginsWithCode;
            found.AddRange(isListed && !isHeading && whole.BeginsWithCode ? Listed(text, scheme) : Named(text, scheme));
            isListed = (isListed && !isHeading) || (whole.IsNamed && (isHeading || text.TrimEnd().EndsWith(':')));
        }

        return found;
    }

    // The sentence that names the list ends at a full stop, so "C5." at the beginning is read with the whole line.
    private List<Tag> Listed(string text, TagScheme scheme) => [.. new TagReader(text, scheme, words).Read(isListed: true)];

    private IEnumerable<Tag> Named(string text, TagScheme scheme) =>
        Sentences.Split(text).SelectMany(s => new TagReader(s.In(text), scheme, words).Read(isListed: false));

    private static bool IsHeading(DocumentBlock block) => block.Kind == BlockKind.Heading
        || (block.Kind == BlockKind.Text && (HeadingLine.IsShort(block.Text.Text) || HeadingLine.IsCapitals(block.Text.Text)));
}
