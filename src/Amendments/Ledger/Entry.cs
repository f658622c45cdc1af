namespace Amendments.Ledger;

/// <summary>One line of the ledger.</summary>
/// <param name="Number">Its number, from 1, without gaps.</param>
/// <param name="RecordedAt">When it was recorded; UTC.</param>
/// <param name="Actor">Who recorded it.</param>
/// <param name="Event">What happened.</param>
/// <param name="Hash">SHA-256 over the line and its predecessor's hash, 64 lower-case hexadecimal digits.</param>
public sealed record Entry(long Number, DateTimeOffset RecordedAt, string Actor, Event Event, string Hash);
