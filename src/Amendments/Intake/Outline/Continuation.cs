using Amendments.Documents;
using Amendments.Intake.Grammar;

namespace Amendments.Intake.Outline;

// A block goes on in the next one
//   - where a quotation is open at its end that is closed in one of the next few blocks: with a blank where the next begins with a small
//     letter (a page break cut the sentence), else as the next paragraph of the quotation;
//   - where it ends in the middle of a sentence and the next is text that begins with a small letter.

/// <summary>Says which blocks are cut by the end of a page or a list.</summary>
internal static class Continuation
{
    // A quotation that stays open longer than this was never closed.
    private const int MostBlocks = 12;

    private const string Closings = "”»›」』\"";

    /// <summary>For each block: what stands between it and the block before that it continues; null when it begins something.</summary>
    public static string?[] Find(ReadDocument document, Func<int, bool> isBody, Lexicon lexicon)
    {
        var joints = new string?[document.Blocks.Count];
        var body = Enumerable.Range(0, document.Blocks.Count).Where(isBody).ToList();
        for (var i = 0; i + 1 < body.Count; i++)
        {
            if (joints[body[i]] is null && Closing(document, body, i, lexicon) is { } last)
            {
                for (var j = i + 1; j <= last; j++)
                {
                    joints[body[j]] = Joint(document.Blocks[body[j - 1]], document.Blocks[body[j]]);
                }
            }

            if (joints[body[i + 1]] is null && IsCut(document.Blocks[body[i]], document.Blocks[body[i + 1]]) && NoHeadingBetween(body[i], body[i + 1], document))
            {
                joints[body[i + 1]] = " ";
            }
        }

        return joints;
    }

    // The block in which the quotation ends that is open at the end of another.
    private static int? Closing(ReadDocument document, List<int> body, int at, Lexicon lexicon)
    {
        if (QuotationMarks.Find(document.Blocks[body[at]].Text.Text, lexicon).Unclosed.Count == 0)
        {
            return null;
        }

        var text = document.Blocks[body[at]].Text.Text;
        for (var next = at + 1; next < body.Count && next <= at + MostBlocks && NoHeadingBetween(body[next - 1], body[next], document); next++)
        {
            var block = document.Blocks[body[next]];
            text += Joint(document.Blocks[body[next - 1]], block) + block.Text.Text;
            if (block.Text.Text.IndexOfAny([.. Closings]) >= 0 && QuotationMarks.Find(text, lexicon).Unclosed.Count == 0)
            {
                return next;
            }
        }

        return null;
    }

    private static bool NoHeadingBetween(int before, int next, ReadDocument document) =>
        Enumerable.Range(before + 1, next - before - 1).All(at => document.Blocks[at].Kind == BlockKind.Furniture);

    private static string Joint(DocumentBlock before, DocumentBlock next)
    {
        var isCut = next.Text.Text is [var first, ..] && char.IsLower(first) && next.Mark.Length == 0;
        return isCut ? " " : before.Text.Length == 0 ? string.Empty : $"\n{(next.Mark.Any(char.IsLetterOrDigit) ? $"{next.Mark} " : string.Empty)}";
    }

    private static bool IsCut(DocumentBlock before, DocumentBlock next) =>
        next is { Kind: BlockKind.Text, Text.Text: [var first, ..] } && char.IsLower(first)
        && before.Kind is BlockKind.Text or BlockKind.Item && before.Text.Text.TrimEnd() is [.., var last] && (char.IsLetterOrDigit(last) || last is ',' or ';' or '-' or '’');
}
