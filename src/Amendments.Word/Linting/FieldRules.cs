using System.Xml.Linq;
using Amendments.Word.Revisions;

namespace Amendments.Word.Linting;

// "Begin, instruction, separator, result, end all inside one change or none; a field is one token." Word writes one mark for each run, so
// one change means: the same kinds of change by the same authors, not the same element. A field that runs on over paragraphs, such as a
// table of contents, is no token: the words of its result are text, and only its marks and instruction have to agree.
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
                around.SplitBy(run);
            }

            foreach (var mark in run.Elements().Where(e => e.Local() == "fldChar"))
            {
                switch (mark.Value("fldCharType"))
                {
                    case "begin":
                        open.Push(new Field(run, Change(run)));
                        break;
                    case "end" when open.TryPop(out var field):
                        field.Close(run);
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

    private static XElement? Paragraph(XElement run) => run.Ancestors().FirstOrDefault(a => a.Local() == "p");

    private sealed class Field(XElement start, string change)
    {
        private XElement? _word;
        private XElement? _mark;

        public XElement Start { get; } = start;

        public string Change { get; } = change;

        public bool Closed { get; private set; }

        public XElement? Split { get; private set; }

        public void SplitBy(XElement run)
        {
            _word ??= run;
            _mark ??= IsMark(run) ? run : null;
        }

        public void Close(XElement end)
        {
            Closed = true;
            Split = Paragraph(Start) == Paragraph(end) ? _word : _mark;
        }

        // A beginning is that of a field inside this one.
        private static bool IsMark(XElement run) =>
            run.Elements().Any(e => e.Local() is "fldChar" or "instrText" or "delInstrText") && !run.Elements().Any(e => e.Value("fldCharType") == "begin");
    }
}
