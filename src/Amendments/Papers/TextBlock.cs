using Amendments.Texts;

namespace Amendments.Papers;

/// <summary>Lines of a text file that belong together, joined to one.</summary>
/// <param name="Line">The number of its first line, from 1.</param>
/// <param name="Indent">Blanks before its first line; a tab counts as four.</param>
/// <param name="Text">Its lines without the blanks around them, joined with one blank (with none between Chinese or Japanese characters).</param>
/// <param name="Lines">How many lines it has.</param>
internal sealed record TextBlock(int Line, int Indent, string Text, int Lines)
{
    /// <summary>What a line does to the block that it stands in.</summary>
    public enum Role
    {
        /// <summary>It continues the block, unless it bears the label that comes next.</summary>
        Continues,

        /// <summary>It begins a block.</summary>
        Begins,

        /// <summary>It is a block by itself.</summary>
        Alone,
    }

    /// <summary>Cuts a file into blocks: at blank lines, by the role of a line, and at lines that bear the next label.</summary>
    public static List<TextBlock> Split(string text, Func<string, Role> role)
    {
        var blocks = new List<TextBlock>();
        var sequence = new LabelSequence();
        var open = false;
        var number = 0;
        foreach (var raw in text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'))
        {
            number++;
            var line = raw.Trim();
            var part = role(line);
            if (line.Length == 0)
            {
                open = false;
            }
            else if (open && part == Role.Continues && !sequence.IsNext(line, Blanks(raw)))
            {
                blocks[^1] = blocks[^1] with { Text = LineEnd.Join(blocks[^1].Text, line), Lines = blocks[^1].Lines + 1 };
            }
            else
            {
                blocks.Add(new TextBlock(number, Blanks(raw), line, 1));
                sequence.Begin(line);
                open = part != Role.Alone;
            }
        }

        return blocks;
    }

    private static int Blanks(string line) =>
        line.TakeWhile(char.IsWhiteSpace).Sum(c => c == '\t' ? 4 : 1);
}
