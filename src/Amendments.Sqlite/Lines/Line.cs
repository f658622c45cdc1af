using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Amendments.Sqlite.Lines;

/// <summary>A line of the ledger as it is stored.</summary>
internal sealed class Line
{
    /// <summary>What stands as predecessor's hash in the first line.</summary>
    public static readonly string NoPredecessor = new('0', 64);

    public long Number { get; set; }

    public string RecordedAt { get; set; } = string.Empty;

    public string Actor { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public long KindVersion { get; set; }

    public string Payload { get; set; } = string.Empty;

    public string PrevHash { get; set; } = string.Empty;

    public string Hash { get; set; } = string.Empty;

    /// <summary>SHA-256 over number, time, actor, kind, version, predecessor's hash and payload, a line feed between; an outsider computes the same with sha256sum.</summary>
    public string ComputeHash()
    {
        var text = string.Join('\n', Number.ToString(CultureInfo.InvariantCulture), RecordedAt, Actor, Kind,
            KindVersion.ToString(CultureInfo.InvariantCulture), PrevHash, Payload);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
