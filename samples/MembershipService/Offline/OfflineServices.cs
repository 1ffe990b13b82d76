using MembershipService.Billing;
using MembershipService.ReadingRoom;
using ParcelCarrier;

namespace MembershipService.Offline;

/// <summary>The clients of those who work for us or with us. In this sample none of them leaves the machine.</summary>
internal static class OfflineServices
{
    public static void AddOfflineServices(this IServiceCollection services)
    {
        services.AddHttpClient<PaymentGateway>(http => http.BaseAddress = new Uri("https://gateway.example"))
            .ConfigurePrimaryHttpMessageHandler(() => new OfflineAnswers());
        services.AddHttpClient<CarrierClient>(http => http.BaseAddress = new Uri("https://carrier.example"))
            .ConfigurePrimaryHttpMessageHandler(() => new OfflineAnswers());
        services.AddHttpClient<SubsidiaryReadingRoom>(http => http.BaseAddress = new Uri("https://reading-room.example"))
            .ConfigurePrimaryHttpMessageHandler(() => new OfflineAnswers());
    }
}
