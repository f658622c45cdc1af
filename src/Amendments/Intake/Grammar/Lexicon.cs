using System.Globalization;

namespace Amendments.Intake.Grammar;

/// <summary>The words of the instruction grammar in one language, read from its data file.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> OfEnglish = new(() => Load("english"));

    private readonly Dictionary<string, WordClass> _classes = [];

    // Of each first word: how many words the longest member that begins with it has.
    private readonly Dictionary<string, int> _longest = [];

    private Lexicon()
    {
    }

    /// <summary>The words of English.</summary>
    public static Lexicon English => OfEnglish.Value;

    /// <summary>The classes of a word or of several words with one blank between, in lower case; none when it is not known.</summary>
    public WordClass Of(string words) => _classes.GetValueOrDefault(words);

    /// <summary>How many words the longest member has that begins with a word.</summary>
    public int Longest(string first) => _longest.GetValueOrDefault(first);

    /// <summary>Reads a data file.</summary>
    /// <exception cref="FormatException">A class is not known, or words stand before the first one.</exception>
    internal static Lexicon Read(TextReader file)
    {
        var lexicon = new Lexicon();
        var current = WordClass.None;
        for (var number = 1; file.ReadLine() is { } line; number++)
        {
            var text = line.Trim();
            if (text is ['[', .. var name, ']'])
            {
                current = ChoiceName.TryRead<WordClass>(name, out var read) ? read
                    : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number}: there is no class “{name}”."));
            }
            else if (text.Length > 0 && text[0] != '#')
            {
                lexicon.Add(text, current != WordClass.None ? current
                    : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number}: no class is named before it.")));
            }
        }

        return lexicon;
    }

    private void Add(string line, WordClass @class)
    {
        foreach (var member in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = member.ToLowerInvariant().Split(' ');
            _classes[string.Join(' ', words)] = Of(string.Join(' ', words)) | @class;
            _longest[words[0]] = Math.Max(Longest(words[0]), words.Length);
        }
    }

    private static Lexicon Load(string language)
    {
        var name = $"Amendments.Intake.Grammar.{language}.txt";
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The words of {language} are not embedded.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
