using System.Xml.Linq;

namespace Amendments.Word.Reading;

/// <summary>One <c>w:p</c> of a part.</summary>
/// <param name="Element">The paragraph.</param>
/// <param name="Ordinal">Its place among all <c>w:p</c> of the part in document order, from 0.</param>
/// <param name="IsBoxed">Whether it stands in a table or a text box.</param>
internal readonly record struct StoryParagraph(XElement Element, int Ordinal, bool IsBoxed)
{
    /// <summary>
    /// The paragraphs of a part. The ordinals count everything; the copies of text boxes that old applications read (mc:Fallback) are
    /// counted and passed over.
    /// </summary>
    public static List<StoryParagraph> Of(XElement root)
    {
        var found = new List<StoryParagraph>();
        var ordinal = 0;
        Inside(root, boxed: false, passed: false);
        return found;

        void Inside(XElement parent, bool boxed, bool passed)
        {
            foreach (var child in parent.Elements())
            {
                var name = child.Local();
                if (name == "p")
                {
                    if (!passed)
                    {
                        found.Add(new StoryParagraph(child, ordinal, boxed));
                    }

                    ordinal++;
                }

                Inside(child, boxed || name is "tbl" or "txbxContent", passed || child.IsFallback());
            }
        }
    }
}
