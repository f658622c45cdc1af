using System.Buffers;
using System.Globalization;
using System.Text;
using Amendments.Sqlite.Lines;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>Checks that each line follows from the one before, and that its hash is that of what stands in it.</summary>
internal sealed class ChainCheck(FaultList faults, List<string> notices)
{
    private readonly ArrayBufferWriter<byte> _room = new();
    private long _number;
    private byte[] _hash = Encoding.ASCII.GetBytes(Line.NoPredecessor);
    private DateTimeOffset _time = DateTimeOffset.MinValue;

    /// <summary>The hash of the line that was checked last.</summary>
    public string LastHash => Encoding.ASCII.GetString(_hash);

    /// <summary>Checks the next line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="subject">What it is about.</param>
    public void Check(StoredLine line, string subject)
    {
        if (line.Number != _number + 1)
        {
            AddGap(line);
        }
        else if (!line.PrevHash.AsSpan().SequenceEqual(_hash))
        {
            Add(line.Number, $"It names another predecessor than line {_number}.", subject);
        }

        if (!line.Hash.AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(line.ComputeHash(_room))))
        {
            Add(line.Number, "Its hash is not that of what stands in it.", subject);
        }

        CheckFields(line, subject);
        (_number, _hash) = (line.Number, line.Hash);
    }

    private void AddGap(StoredLine line)
    {
        if (line.Number > _number + 1)
        {
            var last = line.Number - 1 == _number + 1 ? string.Empty : Text($" to {line.Number - 1}");
            faults.Add(Fault(_number + 1, $"It is missing: line {line.Number} follows line {_number}.", Text($"What line {_number + 1}{last} said, and every line after it.")));
        }
        else
        {
            faults.Add(Fault(line.Number, "No line can have this number.", "Every line."));
        }
    }

    private void CheckFields(StoredLine line, string subject)
    {
        var actor = StoredLine.Text(line.Actor);
        if (actor is null || !Actor.IsLine(actor))
        {
            Add(line.Number, "Who recorded it is not one line of text.", subject);
        }

        if (line.Time is not { } time)
        {
            Add(line.Number, "The moment of its recording is not written as the program writes moments.", subject);
            return;
        }

        if (time < _time && notices.Count < FaultList.MostListed)
        {
            notices.Add(Text($"The clock was set back between lines {_number} and {line.Number}."));
        }

        _time = time;
    }

    private void Add(long number, string found, string subject) => faults.Add(Fault(number, found, $"{subject} and every line after it."));

    private static Fault Fault(long number, FormattableString found, string affects) => Fault(number, Text(found), affects);

    private static Fault Fault(long number, string found, string affects) => new(
        FaultKind.Ledger, Text($"line {number} of the ledger"), found, affects,
        number > 1 ? Text($"Restore the folder from a copy; up to line {number - 1} the ledger is as it was recorded.") : Verification.Fault.Restore);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
