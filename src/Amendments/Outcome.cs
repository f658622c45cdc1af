namespace Amendments;

/// <summary>What a use case comes to: a value, or every problem that stood in its way. With problems and no value, nothing was changed.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Value">The value; null when the problems prevent it.</param>
/// <param name="Problems">All problems found; with a value they are things to know.</param>
public sealed record Outcome<T>(T? Value, ValueList<Problem> Problems)
    where T : class
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Value is not null;

    /// <summary>It was done.</summary>
    public static Outcome<T> Done(T value, IEnumerable<Problem>? problems = null) => new(value, (problems ?? []).ToValueList());

    /// <summary>It could not be done.</summary>
    public static Outcome<T> Failed(IEnumerable<Problem> problems) => new(null, problems.ToValueList());

    /// <summary>It could not be done for one reason.</summary>
    public static Outcome<T> Failed(string where, string found, string remedy) => Failed([new Problem(where, found, remedy)]);
}
