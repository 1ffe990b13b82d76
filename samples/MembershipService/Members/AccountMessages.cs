namespace MembershipService.Members;

internal sealed record RegisterRequest(
    [DataCategory(DataCategories.Identity)] string Name,
    [DataCategory(DataCategories.Contact)] string Email,
    [DataCategory(DataCategories.Credentials)] string Password);

internal sealed record RegisterResponse(Guid MemberId);

internal sealed record LoginRequest(
    [DataCategory(DataCategories.Contact)] string Email,
    [DataCategory(DataCategories.Credentials)] string Password);

internal sealed record LoginResponse([DataCategory(DataCategories.Credentials)] string Token);

internal sealed record ConfirmationRequest([DataCategory(DataCategories.Credentials)] string Password);

internal sealed record ProfileResponse(
    Guid MemberId,
    [DataCategory(DataCategories.Identity)] string Name,
    [DataCategory(DataCategories.Contact)] string Email);
