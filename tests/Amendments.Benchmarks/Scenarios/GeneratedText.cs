namespace Amendments.Benchmarks.Scenarios;

/// <summary>Paragraphs in the register of negotiated texts, the same for the same seed.</summary>
internal sealed class GeneratedText(int seed)
{
    /// <summary>Words of a paragraph, on average.</summary>
    public const int Length = 90;

    private static readonly string[] Words =
        """
        the of and to in for with on by from as at all that their its this these which while through within between among
        access accountability affordable agenda applications artificial barriers benefits bridging broadband building capacities
        capacity-building challenges civil commitment communities connectivity content cooperation countries cultural data
        developing development dialogue digital disabilities diversity divides economic education effective efforts enabling
        environment equitable ethical evidence-based expression financing follow-up forum framework freedom fundamental gaps
        gender global goals governance governments growth health human implementation implementing inclusion inclusive
        indigenous information infrastructure innovation institutions intelligence international internet investment languages
        learning least-developed linguistic literacy local marginalized means measures media mechanisms meaningful member
        multi-stakeholder multilateral multilingual national networks open opportunities organizations outcomes participation
        particularly partnerships peace persons platforms policies policy poverty practices principles private process progress
        promoting protection public rapid recognizing regional relevant resilient resources respect responsible review rights
        risks role rural safe science sector secure security services skills social societies society software solutions stable
        stakeholders standards states strategies strengthening support sustainable systems technical technologies technology
        tools transfer transformation transparent trust universal universities vulnerable well-being women world young youth
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private readonly Random _random = new(seed);

    /// <summary>A number from 0 up to, not including, a limit.</summary>
    public int Below(int limit) => _random.Next(limit);

    /// <summary>A paragraph of sentences.</summary>
    public string Paragraph()
    {
        var sentences = new List<string>();
        for (var left = Length - 8 + Below(17); left > 0;)
        {
            var length = Math.Min(left, 12 + Below(13));
            sentences.Add(Sentence(length));
            left -= length;
        }

        return string.Join(' ', sentences);
    }

    /// <summary>A sentence.</summary>
    /// <param name="length">How many words.</param>
    public string Sentence(int length)
    {
        var words = Enumerable.Range(0, length).Select(i => i > 2 && i < length - 2 && Below(9) == 0 ? $"{Word()}," : Word()).ToArray();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return $"{string.Join(' ', words)}.";
    }

    /// <summary>A text with a share of its words put in, taken out or replaced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="percent">The share.</param>
    public string Rewritten(string text, int percent)
    {
        var words = text.Split(' ').ToList();
        for (var left = Math.Max(1, words.Count * percent / 100); left > 0; left--)
        {
            var at = 1 + Below(words.Count - 2);
            switch (Below(4))
            {
                case 0:
                    words.Insert(at, Word());
                    break;
                case 1:
                    words.RemoveAt(at);
                    break;
                default:
                    words[at] = Word();
                    break;
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>A few neighbouring words that stand in a text once.</summary>
    public string Quotation(string text)
    {
        var words = text.Split(' ');
        while (true)
        {
            var quoted = string.Join(' ', words.Skip(Below(words.Length - 4)).Take(3)).Trim(',', '.');
            if (text.IndexOf(quoted, StringComparison.OrdinalIgnoreCase) == text.LastIndexOf(quoted, StringComparison.OrdinalIgnoreCase))
            {
                return quoted;
            }
        }
    }

    private string Word() => Words[Below(Words.Length)];
}
