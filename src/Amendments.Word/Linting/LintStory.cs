using System.Globalization;
using System.Xml.Linq;
using Amendments.Word.Revisions;

namespace Amendments.Word.Linting;

/// <summary>One story as the rules read it.</summary>
internal sealed class LintStory
{
    private Dictionary<XElement, int>? _paragraphs;

    public LintStory(string part, XElement root)
    {
        Part = part;
        Root = root;
        Elements = [.. WithoutFallbacks(root)];
        Marks = [.. RevisionMark.In(root)];
    }

    public string Part { get; }

    public XElement Root { get; }

    /// <summary>Every element below the root once: fallback copies of drawings repeat ids and are left out.</summary>
    public IReadOnlyList<XElement> Elements { get; }

    /// <summary>The marks of tracked changes, in document order.</summary>
    public IReadOnlyList<XElement> Marks { get; }

    public IEnumerable<XElement> Named(string local) => Elements.Where(e => e.Local() == local);

    public LintFinding Finding(string rule, XElement at, string message) => new(rule, Part, Where(at), message);

    private string Where(XElement element)
    {
        _paragraphs ??= Named("p").Select((p, index) => (p, index)).ToDictionary(x => x.p, x => x.index + 1);
        var paragraph = element.AncestorsAndSelf().FirstOrDefault(_paragraphs.ContainsKey)
            ?? element.Descendants().FirstOrDefault(_paragraphs.ContainsKey);
        return paragraph is null ? $"element {element.Name.LocalName}" : string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraphs[paragraph]}");
    }

    private static IEnumerable<XElement> WithoutFallbacks(XElement root)
    {
        var open = new Stack<XElement>([root]);
        while (open.TryPop(out var element))
        {
            if (element != root)
            {
                yield return element;
            }

            if (element.HasElements)
            {
                foreach (var child in element.Elements().Where(c => !c.IsFallback()).Reverse())
                {
                    open.Push(child);
                }
            }
        }
    }
}
