namespace PurposeAnalyzers.Policy;

/// <summary>The form of ids: words of lower-case letters and digits, joined by <c>-</c>; a <c>.</c> leads to a narrower id.</summary>
internal static class PolicyId
{
    public static bool IsWellFormed(string id)
    {
        var wordIsEmpty = true;
        foreach (var character in id)
        {
            if (character is '.' or '-')
            {
                if (wordIsEmpty)
                {
                    return false;
                }

                wordIsEmpty = true;
            }
            else if (IsWordCharacter(character))
            {
                wordIsEmpty = false;
            }
            else
            {
                return false;
            }
        }

        return !wordIsEmpty;
    }

    /// <summary>The id as it should be written, when only its upper-case letters are wrong.</summary>
    public static string? InLowerCase(string id)
    {
#pragma warning disable CA1308 // ids are lower case by definition
        var lower = id.ToLowerInvariant();
#pragma warning restore CA1308
        return lower != id && IsWellFormed(lower) ? lower : null;
    }

    // Letters of scripts without case count as lower case, so that ids may be written in Japanese.
    private static bool IsWordCharacter(char character) => char.GetUnicodeCategory(character) is
        System.Globalization.UnicodeCategory.LowercaseLetter or
        System.Globalization.UnicodeCategory.OtherLetter or
        System.Globalization.UnicodeCategory.ModifierLetter or
        System.Globalization.UnicodeCategory.NonSpacingMark or
        System.Globalization.UnicodeCategory.SpacingCombiningMark or
        System.Globalization.UnicodeCategory.DecimalDigitNumber;
}
