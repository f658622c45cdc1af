using System.Globalization;
using System.Text;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.History;

/// <summary>A file about one record: lines of a name and a value, then texts under headings, each as it was submitted; in this order.</summary>
internal sealed class RecordFile
{
    private const int UsualLength = 1024;

    private readonly StringBuilder _file = new(UsualLength);

    public override string ToString() => _file.ToString();

    /// <summary>A line; left out when there is no value.</summary>
    public RecordFile Line(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            // A name or title with a line break in it would look like another line.
            _file.Append(name).Append(": ").Append(OneLine.Of(value)).Append('\n');
        }

        return this;
    }

    /// <summary>A line with a day; left out when it is not known.</summary>
    public RecordFile Line(string name, DateOnly? day) => Line(name, Day(day));

    /// <summary>The lines of a submission's or background document's dates.</summary>
    public RecordFile Lines(SubmissionDates dates) => Line("Dated", dates.Dated).Line("Sent", dates.Sent).Line("Received", dates.Received);

    /// <summary>The lines of a file that is kept.</summary>
    public RecordFile Lines(SourceFile? file) => file is null ? this : Line("File", file.Name).Line("Length", string.Create(CultureInfo.InvariantCulture, $"{file.Length} bytes")).Line("SHA-256", file.Sha256);

    /// <summary>A text under a heading, word for word; left out when it is empty.</summary>
    public RecordFile Text(string heading, FormattedText text)
    {
        if (text.Length > 0)
        {
            _file.Append('\n').Append(heading).Append(":\n\n").Append(text.Text).Append('\n');
        }

        return this;
    }

    /// <summary>A day as it is written everywhere: "2025-07-25".</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
