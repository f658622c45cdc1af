using System.Text;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>Splits a command line as a shell does: blanks separate; in double quotes a backslash makes the next character literal, in single quotes nothing does.</summary>
internal static class ShellWords
{
    public static List<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (quote == '\0' && character == ' ')
            {
                if (isWord)
                {
                    words.Add(word.ToString());
                }

                word.Clear();
                isWord = false;
                continue;
            }

            isWord = true;
            if (character == quote || (quote == '\0' && character is ('"' or '\'')))
            {
                quote = character == quote ? '\0' : character;
            }
            else
            {
                word.Append(character == '\\' && quote == '"' ? line[++i] : character);
            }
        }

        return isWord ? [.. words, word.ToString()] : words;
    }
}
