using Amendments.Papers;
using Amendments.Proposals;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Generators;

/// <summary>Labels and targets of every kind.</summary>
internal static class Labels
{
    private static readonly string[] Names =
        ["Trade", "Data governance", "Social, cultural and economic development", "Access and skills", "Trade and 5", "The way to 2030", "3", "end of the road", "Bridging the “divide”", "互联网治理"];

    public static Gen<Label> All { get; } =
        from series in Gen.Elements(string.Empty, string.Empty, "PP", "OP")
        from number in Gen.Choose(1, 12)
        from letter in Gen.Elements(string.Empty, string.Empty, "A", "B")
        from latin in Gen.Choose(-6, LatinOrdinal.Highest)
        from alternative in Gen.Choose(-4, 2)
        from path in Path
        select new Label { Series = series, Number = number, Letter = letter, Latin = Math.Max(1, latin), Alternative = Math.Max(0, alternative), Path = path };

    public static Gen<Target> Targets { get; } = Gen.Frequency(
        (6, Single), (1, Gen.Choose(2, 4).SelectMany(count => Gen.ArrayOf(Single, count)).Select(items => (Target)new Target.List(items.ToValueList()))));

    private static Gen<ValueList<string>> Path => Gen.Frequency(
        (3, Gen.Constant(ValueList<string>.Empty)),
        (2, Letters.Select(a => ValueList.Create<string>([a]))),
        (1, Letters.Zip(Gen.Elements("i", "ii", "iv", "ix", "xii"), (a, i) => ValueList.Create<string>([a, i]))));

    private static Gen<string> Letters => Gen.Elements("a", "b", "i", "v", "z");

    private static Gen<string> Name => Gen.Elements(Names);

    private static Gen<Target> Single => Gen.OneOf(Place, Part);

    private static Gen<Target> Part => Gen.OneOf(
        Gen.Elements<Target>(new Target.Whole(), new Target.Title()),
        Name.Select(n => (Target)new Target.Section(n)),
        Name.Select(n => (Target)new Target.Heading(n)),
        All.Select(l => (Target)new Target.Paragraph(l)),
        All.Select(l => (Target)new Target.Chapeau(l)),
        Gen.Choose(1, 40).Select(n => (Target)new Target.Footnote(n.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        All.Zip(Gen.Elements(-2, -1, 1, 2, 12), (l, n) => (Target)new Target.Sentence(l, n)),
        All.Two().Select(l => (Target)new Target.Range(l.Item1, l.Item2)));

    private static Gen<Target> Place => Gen.OneOf(
        Anchor.Select(t => (Target)new Target.After(t)),
        Anchor.Select(t => (Target)new Target.Before(t)),
        All.Two().Select(l => (Target)new Target.Between(l.Item1, l.Item2)),
        Name.Select(n => (Target)new Target.EndOf(n)));

    private static Gen<Target> Anchor => Gen.OneOf(
        All.Select(l => (Target)new Target.Paragraph(l)), Name.Select(n => (Target)new Target.Section(n)), Name.Select(n => (Target)new Target.Heading(n)), Gen.Constant<Target>(new Target.Title()));
}
