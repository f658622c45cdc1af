namespace Amendments.Intake;

/// <summary>The participants of an item as it names them.</summary>
/// <param name="Authors">Who wrote it, the proponent first.</param>
/// <param name="OnBehalfOf">Who is spoken for.</param>
/// <param name="CoSponsors">Who put their names to it.</param>
/// <param name="Supporters">Who is named as a supporter.</param>
public sealed record Names(ValueList<string> Authors, ValueList<string> OnBehalfOf, ValueList<string> CoSponsors, ValueList<string> Supporters)
{
    /// <summary>Authors only.</summary>
    public static Names Of(params IEnumerable<string> authors) => new(authors.ToValueList(), [], [], []);
}
