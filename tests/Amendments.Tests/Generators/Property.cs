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
    /// <param name="cases">Where the cases come from.</param>
    /// <param name="law">The law.</param>
    /// <param name="smaller">Cases that are smaller than one.</param>
    /// <param name="count">How many cases, where each takes too long for ten thousand.</param>
    /// <param name="atOnce">How many of the same cases are tried at a time, where they take long; the law then keeps nothing between cases.</param>
    public static void Holds<T>(Gen<T> cases, Func<T, bool> law, Func<T, IEnumerable<T>>? smaller = null, int count = Cases, int atOnce = 1) =>
        Prop.ForAll(Arb.From(cases, smaller ?? (_ => [])), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed(), 1), FSharpOption<int>.None)))
                .WithParallelRunConfig(atOnce == 1 ? FSharpOption<ParallelRunConfig>.None : FSharpOption<ParallelRunConfig>.Some(new ParallelRunConfig(atOnce))));

    /// <summary>A list with one item less.</summary>
    public static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> items) =>
        Enumerable.Range(0, items.Count).Select(left => items.Where((_, i) => i != left).ToValueList());

    private static ulong Seed() =>
        ulong.TryParse(Environment.GetEnvironmentVariable("AMEND_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 80;
}
