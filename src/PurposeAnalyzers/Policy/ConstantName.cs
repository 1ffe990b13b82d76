using System.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>Turns an id into the name of its constant: <c>marketing.email</c> into <c>MarketingEmail</c>, <c>3-1</c> into <c>_3_1</c>.</summary>
internal static class ConstantName
{
    // What every class inherits: a constant of that name would hide it.
    private static readonly ImmutableHashSet<string> Inherited = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString");

    /// <summary>The class that holds the constants of a kind.</summary>
    public static string ClassOf(IdKind kind) => kind switch
    {
        IdKind.Purpose => "Purposes",
        IdKind.Category => "DataCategories",
        IdKind.Recipient => "Recipients",
        IdKind.Exception => "PolicyExceptions",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A valid name even for an id of wrong form.</summary>
    public static string Of(string id, IdKind kind)
    {
        var name = new StringBuilder(id.Length + 1);
        var startsWord = true;
        foreach (var character in id)
        {
            if (!IsIdentifierCharacter(character))
            {
                startsWord = true;
                continue;
            }

            // Two numbers stay apart: 3-1 is not 31.
            if (startsWord && char.IsDigit(character) && (name.Length == 0 || char.IsDigit(name[name.Length - 1])))
            {
                name.Append('_');
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        var result = name.ToString();
        if (result.Length == 0 || !IsStart(result[0]))
        {
            result = "_" + result;
        }

        // A member may not be named like its class.
        return result == ClassOf(kind) || Inherited.Contains(result) ? result + "_" : result;
    }

    private static bool IsStart(char character) => character == '_' || char.IsLetter(character);

    private static bool IsIdentifierCharacter(char character) => char.GetUnicodeCategory(character) is
        System.Globalization.UnicodeCategory.UppercaseLetter or
        System.Globalization.UnicodeCategory.LowercaseLetter or
        System.Globalization.UnicodeCategory.TitlecaseLetter or
        System.Globalization.UnicodeCategory.ModifierLetter or
        System.Globalization.UnicodeCategory.OtherLetter or
        System.Globalization.UnicodeCategory.NonSpacingMark or
        System.Globalization.UnicodeCategory.SpacingCombiningMark or
        System.Globalization.UnicodeCategory.DecimalDigitNumber;
}
