namespace Amendments.Tests.Sqlite;

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public static readonly StoppedClock Instance = new();

    public static DateTimeOffset Now { get; } = new(2025, 6, 27, 12, 30, 15, 123, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
