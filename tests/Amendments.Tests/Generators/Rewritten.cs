using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Generators;

/// <summary>A text and what a drafter made of it: pieces kept, struck, put in, replaced.</summary>
internal sealed record Rewritten(ValueList<Rewritten.Step> Steps)
{
    public static Gen<Rewritten> All { get; } = Gen.Choose(0, 15).SelectMany(count => Gen.ArrayOf(
        Gen.Zip(Gen.Two(Words.Piece), Gen.Elements("keep", "keep", "keep", "keep", "strike", "put in", "replace"), (pieces, what) => new Step(pieces.Item1, pieces.Item2, what)), count))
        .Select(steps => new Rewritten(steps.ToValueList()));

    public string Before => string.Concat(Steps.Select(s => s.Before));

    public string After => string.Concat(Steps.Select(s => s.After));

    public static IEnumerable<Rewritten> Smaller(Rewritten text) => Property.Fewer(text.Steps).Select(s => new Rewritten(s));

    public static void Holds(Func<string, string, bool> law) => Property.Holds(All, text => law(text.Before, text.After), Smaller);

    public override string ToString() => $"“{Fixtures.VisibleCharacters.Write(Before)}” → “{Fixtures.VisibleCharacters.Write(After)}”";

    internal sealed record Step(string Piece, string Other, string What)
    {
        public string Before => What == "put in" ? string.Empty : Piece;

        public string After => What switch { "strike" => string.Empty, "keep" or "put in" => Piece, _ => Other };
    }
}
