using System.Text;

namespace Amendments.Word.Content;

/// <summary>The displayed result of a complex field while it is being read; fields may hold fields, in their instruction too.</summary>
internal sealed class FieldText
{
    private readonly StringBuilder _result = new();
    private int _depth;
    private int _separated;

    /// <summary>Whether a field has begun and not ended.</summary>
    public bool IsOpen => _depth > 0;

    public void Begin() => _depth++;

    /// <summary>The instruction of the innermost field ends, and its result begins; shown only where every field around it shows its result.</summary>
    public void Separate() => _separated += _separated == _depth - 1 ? 1 : 0;

    public void Add(string text) => _result.Append(_separated == _depth ? text : string.Empty);

    /// <summary>Ends the innermost field: the result when that was the outermost, otherwise null.</summary>
    public string? End()
    {
        _depth--;
        _separated = Math.Min(_separated, _depth);
        if (IsOpen)
        {
            return null;
        }

        var result = _result.ToString();
        _result.Clear();
        return result;
    }
}
