using System.Text;

namespace Amendments.Readers.Texts;

/// <summary>The lines of a block, joined to one text, with the place of each character in the file.</summary>
internal sealed class JoinedLines
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<TextLine> _lines = [];
    private string _last = string.Empty;

    /// <summary>The lines.</summary>
    public IReadOnlyList<TextLine> Lines => _lines;

    /// <summary>How many characters it has.</summary>
    public int Length => _text.Length;

    /// <summary>The last line, or what was taken of it.</summary>
    public string Last => _last;

    /// <summary>Where a character stands in the file; <see cref="FileWords.Nowhere"/> when the reader put it in.</summary>
    public int OffsetOf(int at) => _offsets[at];

    /// <summary>Adds a part of a line behind what there is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="shape">Which of its characters are words.</param>
    /// <param name="hyphens">What the document says about hyphens at line ends.</param>
    public void Add(TextLine line, LineShape shape, Hyphens hyphens)
    {
        var part = line.Text.Substring(shape.Skip, shape.Length);
        if (part.Length > 0 && _last.Length > 0)
        {
            Join(hyphens.Between(_last, part));
        }

        _text.Append(part);
        _offsets.AddRange(Enumerable.Range(line.Start + shape.Skip, part.Length));
        _lines.Add(line);
        _last = part.Length > 0 ? part : _last;
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void Join(LineJoint joint)
    {
        if (joint == LineJoint.WithoutHyphen)
        {
            _text.Length--;
            _offsets.RemoveAt(_offsets.Count - 1);
        }

        if (joint == LineJoint.Blank)
        {
            _text.Append(' ');
            _offsets.Add(FileWords.Nowhere);
        }
    }
}
