using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Amendments.Tests.Generators;

/// <summary>Runs a law over ten thousand generated cases, the same ones every time. AMEND_SEED=7 takes others.</summary>
internal static class Property
{
    private const int Cases = 10_000;

    /// <summary>Fails with the smallest case found for which the law does not hold, or throws.</summary>
    public static void Holds<T>(Gen<T> cases, Func<T, bool> law, Func<T, IEnumerable<T>>? smaller = null) =>
        Prop.ForAll(Arb.From(cases, smaller ?? (_ => [])), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed(), 1), FSharpOption<int>.None))));

    /// <summary>A list with one item less.</summary>
    public static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> items) =>
        Enumerable.Range(0, items.Count).Select(left => items.Where((_, i) => i != left).ToValueList());

    private static ulong Seed() =>
        ulong.TryParse(Environment.GetEnvironmentVariable("AMEND_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 80;
}
