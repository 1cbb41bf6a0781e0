/** Whether this browser can show notifications, and whether it was allowed to. */
export type NotificationState = 'granted' | 'denied' | 'default' | 'unsupported'
