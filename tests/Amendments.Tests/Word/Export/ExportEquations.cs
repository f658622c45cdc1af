using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Amendments.Composition;
using Amendments.Word.Export;
using Amendments.Word.Linting;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;

namespace Amendments.Tests.Word.Export;

/// <summary>What must hold of every redlined document, each as a list of breaches, so that a failure says where.</summary>
internal static partial class ExportEquations
{
    public static IEnumerable<string> Breaches(byte[] original, Compilation compilation, WordExportResult result)
    {
        var (before, after) = (DocxPackage.Open(original), DocxPackage.Open(result.Bytes));
        var accepted = TrackedChanges.AcceptAll(after);
        return
        [
            .. Rejected(TrackedChanges.List(before).Count == 0 ? before : TrackedChanges.RejectAll(before), TrackedChanges.RejectAll(after)),
            .. result.Problems.Count == 0 ? Accepted(before, accepted, compilation) : [],
            .. Linted(before, after, result),
            .. Untouched(before, after),
        ];
    }

    /// <summary>Rejecting everything gives every paragraph back: its characters with the look of each, its objects, its properties.</summary>
    public static IEnumerable<string> Rejected(DocxPackage before, DocxPackage rejected) =>
        Stories(before).Where(part => Xml(before, part) != Xml(rejected, part)).SelectMany(part => Different($"rejected {part}", Looks(before, part), Looks(rejected, part)));

    /// <summary>Accepting everything gives the composed texts, each behind its label. A paragraph that moves takes its notes with it, so those may change places.</summary>
    public static IEnumerable<string> Accepted(DocxPackage before, DocxPackage accepted, Compilation compilation)
    {
        var expected = RevisedLines.Of(compilation, before).Where(l => IsFull(l.Line)).ToLookup(l => l.IsNote, l => l.Line);
        var found = Stories(accepted).ToLookup(part => part != accepted.MainDocument, part => part).ToDictionary(g => g.Key, g => g.SelectMany(part => ParagraphLooks.Texts(accepted, part)).Where(IsFull));
        return
        [
            .. Different("accepted", [.. expected[false], .. RevisedLines.Annex(compilation)], [.. found[false]]),
            .. Different("accepted notes", [.. expected[true].Order(StringComparer.Ordinal)], [.. found.GetValueOrDefault(true, []).Order(StringComparer.Ordinal)]),
        ];
    }

    /// <summary>The linter finds nothing that it did not find before, but for a number without words where the export says that it is left.</summary>
    public static IEnumerable<string> Linted(DocxPackage before, DocxPackage after, WordExportResult result)
    {
        var found = WordLinter.Lint(after);
        if (found.Count == 0)
        {
            return [];
        }

        var known = WordLinter.Lint(before).GroupBy(f => f.Rule).ToDictionary(g => g.Key, g => g.Count());
        if (result.Problems.Any(p => p.Found.Contains("its number stays", StringComparison.Ordinal)))
        {
            known["deleted-runs-without-mark"] = int.MaxValue;
        }

        return found.GroupBy(f => f.Rule).Where(g => g.Count() > known.GetValueOrDefault(g.Key)).Select(g => string.Join("; ", g));
    }

    /// <summary>Every paragraph without a mark of ours is a paragraph of the original to the character, and so is what stands between paragraphs.</summary>
    public static IEnumerable<string> Untouched(DocxPackage before, DocxPackage after)
    {
        var highest = Highest(before);
        foreach (var part in Stories(before).Where(p => Xml(before, p) != Xml(after, p)))
        {
            var (old, now) = (Xml(before, part), Xml(after, part));

            // A paragraph that moves has notes of its own there, behind those that were there before.
            now = Notes().Replace(now, m => HasOurs(m.Groups[1].Value) ? string.Empty : m.Value);
            var (paragraphs, paragraphsNow) = (Outermost(old), Outermost(now));
            if (Without(old, paragraphs) != Without(now, paragraphsNow))
            {
                yield return $"{part}: what stands between the paragraphs has changed";
            }

            var rest = new Queue<string>(paragraphs.Select(p => old[p]));
            foreach (var paragraph in Unmarked(paragraphsNow.Select(p => now[p]), HasOurs))
            {
                while (rest.TryDequeue(out var next) && next != paragraph)
                {
                }

                if (rest.Count == 0 && !old.Contains(paragraph, StringComparison.Ordinal))
                {
                    yield return $"{part}: a paragraph without a mark is not as it was: {paragraph}";
                    break;
                }
            }
        }

        bool HasOurs(string markup) => Ids().Matches(markup).Any(m => Number(m) > highest);
    }

    /// <summary>Every paragraph that a redline does not mark stands in the clean text to the character.</summary>
    public static IEnumerable<string> UntouchedInClean(DocxPackage before, DocxPackage redline, DocxPackage clean)
    {
        var (highest, marked, now) = (Highest(before), Xml(redline, redline.MainDocument), Xml(clean, clean.MainDocument));
        return Unmarked(Outermost(marked).Select(p => marked[p]), markup => Ids().Matches(markup).Any(m => Number(m) > highest)).Where(p => !now.Contains(p, StringComparison.Ordinal));
    }

    public static IEnumerable<string> Different(string what, IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        for (var i = 0; i < Math.Max(expected.Count, found.Count); i++)
        {
            var (wanted, got) = (expected.ElementAtOrDefault(i), found.ElementAtOrDefault(i));
            if (wanted != got)
            {
                yield return $"{what}, paragraph {i + 1}:\n  expected {wanted}\n  found    {got}";
                yield break;
            }
        }
    }

    private static string Xml(DocxPackage package, string part) => Encoding.UTF8.GetString(package.Read(part));

    private static List<string> Looks(DocxPackage package, string part) => [.. ParagraphLooks.Of(package, part)];

    private static bool IsFull(string line) => line.Any(c => !char.IsWhiteSpace(c) && c != '\uFFFC');

    private static IEnumerable<string> Stories(DocxPackage package) =>
        [package.MainDocument, .. package.Related(package.MainDocument, RelationshipTypes.Footnotes)];

    private static long Highest(DocxPackage package) =>
        package.Parts.Where(p => p.EndsWith(".xml", StringComparison.Ordinal)).SelectMany(p => Ids().Matches(Xml(package, p))).Select(Number).DefaultIfEmpty().Max();

    // The paragraph behind a tracked end is the other half of one that was cut or joined.
    private static IEnumerable<string> Unmarked(IEnumerable<string> paragraphs, Func<string, bool> isMarked)
    {
        var isOurs = false;
        foreach (var paragraph in paragraphs)
        {
            var isBehindOurs = isOurs;
            isOurs = isMarked(Properties().Match(paragraph).Value);
            if (!isBehindOurs && !isMarked(paragraph))
            {
                yield return paragraph;
            }
        }
    }

    private static long Number(Match id) => long.Parse(id.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // A text box stands inside a paragraph and holds paragraphs of its own.
    private static List<Range> Outermost(string xml)
    {
        var (found, depth, start) = (new List<Range>(), 0, 0);
        foreach (var tag in Paragraphs().Matches(xml).Where(m => m.Groups["name"].Success))
        {
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                depth--;
            }
            else
            {
                start = depth == 0 ? tag.Index : start;
                depth += tag.Value.EndsWith("/>", StringComparison.Ordinal) ? 0 : 1;
            }

            if (depth == 0)
            {
                found.Add(start..(tag.Index + tag.Length));
            }
        }

        return found;
    }

    private static string Without(string xml, List<Range> paragraphs)
    {
        var rest = new StringBuilder();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            rest.Append(xml, at, paragraph.Start.Value - at);
            at = paragraph.End.Value;
        }

        return rest.Append(xml, at, xml.Length - at).ToString();
    }

    [GeneratedRegex("<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?\\]\\]>|</?(?<name>(\\w+:)?p)(?=[\\s/>])([^>\"']|\"[^\"]*\"|'[^']*')*>", RegexOptions.Singleline)]
    private static partial Regex Paragraphs();

    [GeneratedRegex("<(\\w+:)?pPr>.*?</(\\w+:)?pPr>", RegexOptions.Singleline)]
    private static partial Regex Properties();

    [GeneratedRegex("<(?:\\w+:)?(?:foot|end)note( [^>]*)>.*?</(?:\\w+:)?(?:foot|end)note>", RegexOptions.Singleline)]
    private static partial Regex Notes();

    [GeneratedRegex(":id=\"([0-9]{1,9})\"")]
    private static partial Regex Ids();
}
