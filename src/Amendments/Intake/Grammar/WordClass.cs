using System.Reflection;

namespace Amendments.Intake.Grammar;

/// <summary>What a word can be in an instruction: any number of classes. The words of each stand in the language's data file, under the class's name ("read-as").</summary>
/// <param name="Bits">A bit for each class.</param>
internal readonly record struct WordClass(UInt128 Bits)
{
    public static WordClass None => default;

    // Addresses.
    public static readonly WordClass Paragraph = At(0);
    public static readonly WordClass Section = At(1);
    public static readonly WordClass SectionName = At(2);
    public static readonly WordClass Sentence = At(3);
    public static readonly WordClass Title = At(4);
    public static readonly WordClass Heading = At(5);
    public static readonly WordClass Footnote = At(6);
    public static readonly WordClass Chapeau = At(7);
    public static readonly WordClass ThisPaper = At(8);
    public static readonly WordClass OtherPaper = At(9);
    public static readonly WordClass Throughout = At(10);
    public static readonly WordClass End = At(11);
    public static readonly WordClass Beginning = At(12);
    public static readonly WordClass After = At(13);
    public static readonly WordClass Before = At(14);
    public static readonly WordClass Between = At(15);
    public static readonly WordClass Ordinal = At(16);
    public static readonly WordClass Occurrence = At(17);
    public static readonly WordClass Range = At(18);
    public static readonly WordClass And = At(19);
    public static readonly WordClass Of = At(20);
    public static readonly WordClass Operative = At(21);
    public static readonly WordClass Preambular = At(22);

    // What is to be done.
    public static readonly WordClass Replace = At(23);
    public static readonly WordClass Substitute = At(24);
    public static readonly WordClass Rewrite = At(25);
    public static readonly WordClass By = At(26);
    public static readonly WordClass To = At(27);
    public static readonly WordClass For = At(28);
    public static readonly WordClass From = At(29);
    public static readonly WordClass Instead = At(30);
    public static readonly WordClass There = At(31);
    public static readonly WordClass Delete = At(32);
    public static readonly WordClass Insert = At(33);
    public static readonly WordClass Refer = At(34);
    public static readonly WordClass ReadAs = At(35);
    public static readonly WordClass Offer = At(36);
    public static readonly WordClass StrictOffer = At(37);
    public static readonly WordClass Move = At(38);
    public static readonly WordClass Merge = At(39);
    public static readonly WordClass Split = At(40);
    public static readonly WordClass Retain = At(41);

    // Words around an instruction.
    public static readonly WordClass TextNoun = At(42);
    public static readonly WordClass Vague = At(43);
    public static readonly WordClass New = At(44);
    public static readonly WordClass ParagraphNoun = At(45);
    public static readonly WordClass Follows = At(46);
    public static readonly WordClass Ask = At(47);
    public static readonly WordClass We = At(48);
    public static readonly WordClass Glue = At(49);
    public static readonly WordClass Because = At(50);
    public static readonly WordClass Rationale = At(51);

    // What takes the certainty away, or the instruction itself.
    public static readonly WordClass Not = At(52);
    public static readonly WordClass OnlyNot = At(53);
    public static readonly WordClass If = At(54);
    public static readonly WordClass Choice = At(55);
    public static readonly WordClass Repeat = At(56);
    public static readonly WordClass Bracket = At(57);
    public static readonly WordClass Print = At(58);
    public static readonly WordClass Past = At(59);
    public static readonly WordClass Others = At(60);
    public static readonly WordClass Report = At(61);
    public static readonly WordClass Support = At(62);
    public static readonly WordClass Oppose = At(63);
    public static readonly WordClass Reserve = At(64);
    public static readonly WordClass CanLive = At(65);

    // The form around the answers, the letter, and the language itself.
    public static readonly WordClass Form = At(66);
    public static readonly WordClass Letter = At(67);
    public static readonly WordClass Asking = At(68);
    public static readonly WordClass Common = At(69);
    public static readonly WordClass Foreign = At(70);

    /// <summary>Whatever can be asked to be done with words or paragraphs.</summary>
    public static readonly WordClass Deed = Replace | Delete | Insert | Refer | ReadAs | Move | Merge | Split | Retain;

    private static readonly Dictionary<string, WordClass> Names = typeof(WordClass).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.FieldType == typeof(WordClass))
        .ToDictionary(f => string.Concat(f.Name.Select((c, at) => char.IsUpper(c) && at > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}")), f => (WordClass)f.GetValue(null)!);

    /// <summary>The class of a name in a data file; null when there is none.</summary>
    public static WordClass? Named(string name) => Names.TryGetValue(name, out var found) ? found : null;

    /// <summary>Whether one of some classes is among these.</summary>
    public bool HasAny(WordClass some) => (Bits & some.Bits) != 0;

    public static WordClass operator |(WordClass one, WordClass other) => new(one.Bits | other.Bits);

    public static WordClass operator &(WordClass one, WordClass other) => new(one.Bits & other.Bits);

    public static WordClass operator ~(WordClass classes) => new(~classes.Bits);

    private static WordClass At(int bit) => new(UInt128.One << bit);
}
