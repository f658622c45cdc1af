using System.Xml.Linq;
using Amendments.Word.Revisions;

namespace Amendments.Word.Linting;

// "Begin, instruction, separator, result, end all inside one change or none; a field is one token." Word writes one mark for each run, so
// one change means: the same kinds of change by the same authors, not the same element.
internal static class FieldRules
{
    public static IEnumerable<LintFinding> Unbalanced(LintStory story) =>
        Fields(story).Where(field => !field.Closed).Select(field =>
            story.Finding("unbalanced-field", field.Start, "A field begins without an end, or ends without a beginning. Write begin, separate and end of each field."));

    public static IEnumerable<LintFinding> SplitByChange(LintStory story) =>
        Fields(story).Where(field => field.Split is not null).Select(field =>
            story.Finding("field-split-by-change", field.Split!,
                "A field lies partly inside a change and partly outside. Put all of it inside one change, or none of it."));

    private static IEnumerable<Field> Fields(LintStory story)
    {
        var open = new Stack<Field>();
        foreach (var run in story.Named("r"))
        {
            if (open.TryPeek(out var around) && around.Change != Change(run))
            {
                around.Split ??= run;
            }

            foreach (var mark in run.Elements().Where(e => e.Local() == "fldChar"))
            {
                switch (mark.Value("fldCharType"))
                {
                    case "begin":
                        open.Push(new Field(run, Change(run)));
                        break;
                    case "end" when open.TryPop(out var field):
                        field.Closed = true;
                        yield return field;
                        break;
                    case "end":
                        yield return new Field(run, "");
                        break;
                    default:
                        break;
                }
            }
        }

        foreach (var field in open)
        {
            yield return field;
        }
    }

    private static string Change(XElement run) =>
        string.Join('>', run.AncestorsInParagraph().Where(RevisionMark.IsWrapper).Select(mark => $"{mark.Local()} {mark.Value("author")}"));

    private sealed class Field(XElement start, string change)
    {
        public XElement Start { get; } = start;

        public string Change { get; } = change;

        public bool Closed { get; set; }

        public XElement? Split { get; set; }
    }
}
